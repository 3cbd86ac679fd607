import type { Evidence, EvidenceLink, EvidenceType, Framework } from '@seamark/model'
import type { Draw } from './draw.ts'
import { relations } from './draw-framework.ts'
import { shiftDay } from './shift-day.ts'

const types: readonly EvidenceType[] = [
  'law',
  'policy',
  'statistic',
  'audit',
  'dataset',
  'service',
  'code',
  'report',
  'statement',
]

/** One record, often about to be too old. */
export function drawEvidence(draw: Draw, id: string, framework: Framework, asOfOn: string): Evidence {
  const type = draw.pick(types)
  const age = framework.support.maximumAge[type]
  const months = 'months' in age ? age.months : age.seenWithinMonths
  const isPublic = draw.chance(75)
  return {
    id,
    title: `Record ${id}`,
    type,
    publisher: { name: 'A body', relation: draw.pick(relations) },
    public: isPublic,
    ...(isPublic ? { url: 'https://example.org/record' } : {}),
    language: 'en',
    ...(draw.chance(90) ? { publishedOn: drawEdge(draw, asOfOn, months) } : {}),
    seenOn:
      'months' in age
        ? shiftDay(asOfOn, 0, draw.chance(95) ? -draw.whole(0, 40) : draw.whole(0, 1))
        : drawEdge(draw, asOfOn, months),
    ...(draw.chance(10) ? { expiresOn: shiftDay(asOfOn, 0, draw.whole(-2, 2)) } : {}),
    ...(draw.chance(8) ? { withdrawnOn: shiftDay(asOfOn, 0, draw.whole(-1, 2)) } : {}),
    ...(draw.chance(isPublic ? 5 : 65) ? { confirmedBy: drawReuser(draw, asOfOn) } : {}),
  }
}

/** One link to a record, often with a figure, and often sustained. */
export function drawLink(draw: Draw, evidence: Evidence, framework: Framework, asOfOn: string): EvidenceLink {
  const age = framework.support.maximumAge[evidence.type]
  const { sustainedMonths } = framework.support.grades.A
  return {
    evidenceId: evidence.id,
    ...(draw.chance(88) ? { quotation: { text: 'The passage.', language: 'en' } } : {}),
    ...(draw.chance(35)
      ? {
          figure: {
            value: '1',
            unit: 'cases',
            denominator: 'all cases',
            periodEndOn: drawEdge(draw, asOfOn, 'months' in age ? age.months : age.seenWithinMonths),
          },
        }
      : {}),
    ...(draw.chance(50)
      ? {
          sustainedSince: draw.chance(60)
            ? shiftDay(asOfOn, -sustainedMonths - 6, 0)
            : shiftDay(asOfOn, -sustainedMonths, draw.whole(-2, 2)),
        }
      : {}),
    ...(draw.chance(40)
      ? {
          checkedBy: {
            name: 'A checker',
            relation: draw.pick(relations),
            on: shiftDay(asOfOn, 0, draw.chance(70) ? -9 : draw.whole(-1, 1)),
          },
        }
      : {}),
    ...(draw.chance(25) ? { reusedBy: drawReuser(draw, asOfOn) } : {}),
  }
}

/** A day on an edge: so many months before the day of judgement, or a day beside it, or anywhere. */
function drawEdge(draw: Draw, asOfOn: string, months: number): string {
  if (draw.chance(55)) return shiftDay(asOfOn, -draw.whole(0, Math.max(months - 1, 0)), -draw.whole(0, 20))
  if (draw.chance(70)) return shiftDay(asOfOn, -months, draw.whole(-2, 2))
  if (draw.chance(60)) return shiftDay(asOfOn, 0, draw.whole(-1, 1))
  return shiftDay(asOfOn, draw.whole(-60, 2), draw.whole(0, 27))
}

function drawReuser(draw: Draw, asOfOn: string) {
  return {
    name: 'A body abroad',
    subjectId: draw.chance(85) ? 'XBB' : 'XAA',
    on: draw.chance(70) ? shiftDay(asOfOn, -3, 0) : shiftDay(asOfOn, 0, draw.whole(-1, 1)),
  }
}

import type { Evidence, EvidenceLink, Grade, Level, Lift } from '@seamark/model'
import { deriveGrade } from './derive-grade.ts'
import { findCountingFigure } from './find-counting-figure.ts'
import { type Fault, findFault } from './find-fault.ts'
import { isSustained } from './is-sustained.ts'
import type { Judging } from '../input/judging.ts'

type Need = Lift['need']

const mends: Readonly<Record<Fault, Need>> = {
  'published-after-as-of': 'renew-evidence',
  'seen-after-as-of': 'renew-evidence',
  withdrawn: 'renew-evidence',
  expired: 'renew-evidence',
  'too-old': 'renew-evidence',
  'not-seen-recently': 'see-again',
  'publication-day-not-stated': 'state-publication-day',
}

/** Lists what would make one link carry a level, in the order of work; null when no mending would. */
export function mendLink(link: EvidenceLink, evidence: Evidence, level: Level, judging: Judging): readonly Need[] | null {
  const fault = findFault(link, evidence, judging)
  const needs: Need[] = []
  if (link.quotation === undefined) needs.push('quote-passage')
  if (fault) needs.push(mends[fault])
  const more = raiseGrade(deriveGrade(evidence, judging), { link, evidence, level, judging })
  return more && [...needs, ...more]
}

type Raising = { readonly link: EvidenceLink; readonly evidence: Evidence; readonly level: Level; readonly judging: Judging }

function raiseGrade(grade: Grade, raising: Raising): readonly Need[] | null {
  const { link, evidence, level, judging } = raising
  const { A, B, C } = judging.framework.support.grades
  if (grade === 'A') {
    if (level <= A.carries) return []
    if (level > A.sustainedCarries) return null
    return isSustained(link, judging) ? [] : ['sustained-and-checked']
  }
  if (grade === 'B') {
    if (level <= B.carries) return []
    if (level > B.figureCarries) return null
    return findCountingFigure(link, judging) ? [] : ['record-figure']
  }
  if (grade === 'C' && level <= C.carries) return []
  const more = raiseGrade(deriveGrade({ ...evidence, public: true }, judging), raising)
  return more && ['make-public', ...more]
}

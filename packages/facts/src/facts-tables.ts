import { day, edition, line, number, exactly, slug, slugs, subjectId, text, webAddress } from './cells.ts'

/** The tables that facts are imported from: their file names, and what each column holds. */
export const factsTables = {
  subjects: { file: 'subjects.csv', columns: { id: subjectId, name: line } },
  sources: {
    file: 'sources.csv',
    columns: {
      id: slug,
      title: line,
      publisher: line,
      publisherKind: exactly('international-organisation', 'government', 'academia', 'civil-society', 'press'),
      place: { ...line, optional: true },
      url: { ...webAddress, optional: true },
      publishedOn: { ...day, optional: true },
      seenOn: { ...day, optional: true },
      readFrom: { ...line, optional: true },
      note: { ...text, optional: true },
    },
  },
  indicators: {
    file: 'indicators.csv',
    columns: {
      id: slug,
      title: line,
      publisher: line,
      valueKind: exactly('number', 'day', 'text'),
      unit: line,
      minimum: { ...number, optional: true },
      maximum: { ...number, optional: true },
      meanOf: { ...slugs, optional: true },
      tolerance: { pattern: /^0\.[0-9]+$/, expected: 'a number below 1 such as 0.003', optional: true },
      comparable: { ...exactly('no'), optional: true },
      principles: { ...slugs, optional: true },
      note: { ...text, optional: true },
    },
  },
  breaks: { file: 'breaks.csv', columns: { indicator: line, from: edition, to: edition, note: text } },
  notCovered: { file: 'not-covered.csv', columns: { indicator: line, edition, subject: line } },
  leftOut: {
    file: 'left-out.csv',
    columns: {
      subject: line,
      indicator: slug,
      edition,
      value: { ...line, optional: true },
      reason: exactly('press', 'secondary', 'order-of-list', 'unreadable'),
      reportedBy: line,
    },
  },
  members: {
    file: 'members.csv',
    columns: {
      subject: line,
      indicator: line,
      edition,
      value: line,
      source: line,
      verified: line,
      note: { ...text, optional: true },
    },
  },
} as const

export type FactsTable = keyof typeof factsTables

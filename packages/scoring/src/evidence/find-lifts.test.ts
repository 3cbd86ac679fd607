import type { Evidence, EvidenceLink } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { evidence, link, proof, scoreLinks } from '../properties/test-support.ts'

const academy = { publisher: { name: 'An academy', relation: 'academia' } } as const

function needs(level: number, records: readonly Evidence[] = [], links?: readonly EvidenceLink[], scopeId = 'wide') {
  const ties = links ?? records.map(({ id }) => link(id))
  return scoreLinks(records, ties, { level, scope: { id: scopeId } }).lifts.map(({ need, evidenceId }) => [need, evidenceId])
}

describe('lifts', () => {
  it.each([
    [1, [['add-public-evidence', null]]],
    [2, [['add-public-evidence', null]]],
    [
      3,
      [
        ['add-public-evidence', null],
        ['record-figure', null],
      ],
    ],
    [
      4,
      [
        ['third-party-evidence', null],
        ['sustained-and-checked', null],
      ],
    ],
  ])('ask without evidence, for level %i, for %j', (level, expected) => {
    expect(needs(level)).toEqual(expected)
  })

  it.each<[string, Partial<Evidence>]>([
    ['renew-evidence', { publishedOn: '2027-01-01' }],
    ['renew-evidence', { seenOn: '2027-01-01' }],
    ['renew-evidence', { withdrawnOn: '2026-01-01' }],
    ['renew-evidence', { expiresOn: '2026-01-01' }],
    ['renew-evidence', { publishedOn: '2020-01-01' }],
    ['see-again', { type: 'law', seenOn: '2024-01-01' }],
    ['make-public', { public: false }],
  ])('ask to %s what is linked rather than for something new', (need, record) => {
    expect(needs(2, [evidence('e', record)])).toEqual([[need, 'e']])
  })

  it('ask for the passage, the day of publication, the figure, and the practice to be sustained and checked', () => {
    const { publishedOn: _, ...undated } = evidence('e')
    expect(needs(2, [evidence('e')], [{ evidenceId: 'e' }])).toEqual([['quote-passage', 'e']])
    expect(needs(2, [undated])).toEqual([['state-publication-day', 'e']])
    expect(needs(3, [evidence('e')])).toEqual([['record-figure', 'e']])
    expect(needs(4, [evidence('e', academy)])).toEqual([['sustained-and-checked', 'e']])
  })

  it('ask for all that one link needs, in the order of work', () => {
    const record = evidence('e', { ...academy, public: false, publishedOn: '2020-01-01' })
    expect(needs(4, [record, evidence('other')], [{ evidenceId: 'e' }])).toEqual([
      ['third-party-evidence', null],
      ['sustained-and-checked', null],
    ])
    expect(needs(3, [{ ...record, publishedOn: '2026-01-01' }])).toEqual([['make-public', 'e']])
    expect(needs(4, [{ ...record, publishedOn: '2026-01-01' }])).toEqual([
      ['make-public', 'e'],
      ['sustained-and-checked', 'e'],
    ])
  })

  it('ask to publish what a peer has confirmed only where more than grade C carries is claimed', () => {
    const confirmedBy = { name: 'A peer', subjectId: 'XAB', on: '2026-01-01' }
    const record = evidence('e', { ...academy, public: false, confirmedBy })
    expect(needs(2, [record], [{ evidenceId: 'e' }])).toEqual([['quote-passage', 'e']])
    expect(needs(3, [record])).toEqual([['make-public', 'e']])
  })

  it('take the link that needs least, of equals the first by id', () => {
    const old = { publishedOn: '2020-01-01' }
    expect(needs(3, [evidence('a', old), evidence('b-10'), evidence('b-9')])).toEqual([['record-figure', 'b-9']])
  })

  it('ask for nothing but the scope where evidence is enough', () => {
    expect(needs(3, [evidence('e', academy)], undefined, 'narrow')).toEqual([['widen-scope', null]])
    expect(needs(3, [evidence('e')], undefined, 'narrow')).toEqual([
      ['record-figure', 'e'],
      ['widen-scope', null],
    ])
  })

  it('are none where the claim is carried', () => {
    expect(needs(3, [proof])).toEqual([])
    expect(needs(2, [evidence('e')], undefined, 'narrow')).toEqual([])
  })
})

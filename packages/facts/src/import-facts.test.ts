import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { readSchemas } from '../../../scripts/read-schemas.ts'
import { importFacts } from './import-facts.ts'
import { facts, plant, texts } from './test-tables.ts'
import { writeMemberFacts } from './write-member-facts.ts'

describe('importFacts', () => {
  it('makes the committed module from the data: `pnpm unit packages/facts -u` writes it again', async () => {
    await expect(writeMemberFacts(facts)).toMatchFileSnapshot('./generated/member-facts.ts')
  })

  it('makes a document that matches its schema', () => {
    const schemas = readSchemas().map(({ schema }) => schema)
    const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, strictTypes: false, schemas }))
    const validate = ajv.getSchema(facts.$schema)
    expect(validate?.(facts)).toBe(true)
    expect(validate?.errors).toBeNull()
  })

  it('holds 713 facts about the ten members', () => {
    const counts = facts.subjects.map(({ id }) => [id, facts.facts.filter(({ subjectId }) => subjectId === id).length])
    expect(Object.fromEntries(counts)).toEqual({
      CAN: 72,
      DNK: 76,
      EST: 79,
      GBR: 72,
      ISR: 72,
      KOR: 74,
      MEX: 62,
      NZL: 70,
      PRT: 76,
      URY: 60,
    })
  })

  it('leaves out 14 values, each with its reason', () => {
    const reasons = texts.leftOut.match(/,(press|secondary|order-of-list|unreadable),/g)
    expect(Object.fromEntries(Map.groupBy(reasons ?? [], (reason) => reason))).toMatchObject({
      ',press,': { length: 8 },
      ',secondary,': { length: 3 },
      ',order-of-list,': { length: 2 },
      ',unreadable,': { length: 1 },
    })
  })

  it('gives every source and every indicator at least one fact', () => {
    expect(new Set(facts.facts.map(({ sourceId }) => sourceId))).toEqual(new Set(facts.sources.map(({ id }) => id)))
    expect(new Set(facts.facts.map(({ indicatorId }) => indicatorId))).toEqual(new Set(facts.indicators.map(({ id }) => id)))
  })

  it('shows indicators beside principles that the framework has', () => {
    const framework: unknown = JSON.parse(
      readFileSync(new URL('../../principles/content/digital-nations-2019.json', import.meta.url), 'utf8'),
    )
    const known = (framework as { principles: readonly { id: string }[] }).principles.map(({ id }) => id)
    expect(known).toEqual(expect.arrayContaining(facts.indicators.flatMap(({ principleIds = [] }) => principleIds)))
  })

  it('keeps the publisher and names the copy that was read', () => {
    const copies = facts.sources.filter(({ readFrom }) => readFrom)
    expect(copies.filter(({ publisher }) => /github/i.test(publisher))).toEqual([])
    expect(copies.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['un-survey-2018', 'oecd-ourdata-2023', 'itu-internet-users']),
    )
  })

  it('lets both join years of a disputed membership stand, each with its source', () => {
    const joined = facts.facts.filter(({ subjectId, indicatorId }) => subjectId === 'EST' && indicatorId === 'ogp-member-since')
    expect(joined.map(({ value, sourceId }) => [value, sourceId])).toEqual([
      ['2011', 'ogp-estonia-page'],
      ['2012', 'estonia-ogp-page'],
    ])
  })

  it('sorts facts of one edition by source, so that two sources stand in one order', () => {
    const first = 'EST,ogp-member-since,2011,2011,ogp-estonia-page,yes,'
    const second = 'EST,ogp-member-since,2011,2012,estonia-ogp-page,yes,\n'
    const before = plant('members', first, second + first)
    const after = { ...texts, members: texts.members + second }
    expect(importFacts(before)).toEqual(importFacts(after))
    expect(importFacts(after).facts).toHaveLength(facts.facts.length + 1)
  })

  it('gives the same bytes again, whatever the order of rows and the line ends', () => {
    const [header, ...rows] = texts.members.trimEnd().split('\n')
    const turned = [header, ...rows.toReversed()].join('\r\n')
    expect(JSON.stringify(importFacts({ ...texts, members: turned }))).toBe(JSON.stringify(facts))
    expect(JSON.stringify(importFacts({ ...texts, members: `\uFEFF${texts.members}` }))).toBe(JSON.stringify(facts))
  })
})

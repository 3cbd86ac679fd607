import { readFileSync } from 'node:fs'
import { canonicalJson, readDocument } from '@seamark/model'
import { frameworks } from '@seamark/principles'
import { scoreAssessment } from '@seamark/scoring'
import { describe, expect, it } from 'vitest'
import { createInstance } from './create-instance.ts'
import { loadLibrary } from './library.ts'
import { createTestFolder, files, path, seamark } from './test-commands.ts'

const { aldmere, reading, toy, toyFramework } = files
const { at: folderAt, write } = createTestFolder()
const draft = () => write('draft.json', readFileSync(aldmere, 'utf8').replace(/\s*"asOfOn": "[^"]*",/, ''))

describe('seamark', () => {
  it.each([[['--help']], [['help']], [['score', '--help']], [['-h']]])(
    '%j tells every command on the standard output',
    async (args) => {
      const { code, out, err } = await seamark(args)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      for (const command of ['init', 'validate', 'score', 'report', 'serve']) expect(out).toContain(`seamark ${command} `)
    },
  )

  it('tells how it is used when it is given nothing', async () => {
    const { code, out, err } = await seamark([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('seamark validate FILE...')
  })

  it.each([
    [['frobnicate'], 'there is no command "frobnicate". Commands: init, validate'],
    [['__proto__'], 'there is no command "__proto__"'],
    [['constructor'], 'there is no command "constructor"'],
    [['score'], 'Needs one file; found 0'],
    [['score', 'a', 'b'], 'Needs one file; found 2'],
    [['validate'], 'Needs at least one file'],
    [['validate', 'a', '--frobnicate'], "seamark validate: Unknown option '--frobnicate'.\nusage: "],
    [['score', 'a', '--as-of'], '--as-of'],
    [['score', aldmere, '--as-of', 'soon'], '--as-of needs a day such as 2026-09-30; found soon'],
    [['score', aldmere, '--as-of', '2026-02-30'], 'found 2026-02-30'],
    [['score', aldmere, '--as-of', '2025-01-01'], 'The file fixes the day of judgement'],
    [['score', aldmere, '--framework', 'digital-nations@1999'], 'digital-nations@1999 does not ship with Seamark'],
    [['report', aldmere], '--out DIR'],
    [['report', aldmere, '--out', 'nowhere', '--locale', 'xx'], 'no wording of digital-nations@2019 in xx; there is: en'],
    [['init', 'a'], 'Takes no file; found a'],
    [['init', '--subject', 'Est'], 'three capital letters'],
    [['init', '--year', 'next'], 'a year such as 2026'],
    [['init', '--purpose', 'fun'], 'application'],
    [['init', '--name', ''], '--name'],
    [['init', '--framework', 'toy@1'], 'toy@1 does not ship with Seamark'],
    [['serve', '--port', 'http'], 'A port is a number from 0 to 65535; found "http"'],
    [['serve', '--port', '65536'], 'found "65536"'],
    [['serve', '--port', '0', '--host', ''], '--host needs a name or an address'],
  ])('%j is a wrong use, and says what to write', async (args, message) => {
    const { code, out, err } = await seamark(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err.split('\n').length).toBeLessThanOrEqual(5)
  })

  it('takes a PORT that is no number for a wrong use', async () => {
    const { code, err } = await seamark(['serve'], { env: { PORT: 'nonsense' } })
    expect(code).toBe(2)
    expect(err).toContain('found "nonsense" (from --port or PORT)')
  })
})

describe('seamark init', () => {
  it('writes an assessment that is valid, and scores once it has a day', async () => {
    const { code, out, err } = await seamark(['init', '--subject', 'EST'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ cycleId: '2026', subject: { id: 'EST' } })
    const file = write('blank.json', out)
    expect(await seamark(['validate', file])).toEqual({
      code: 0,
      out: `${file}: a valid assessment\n`,
      err: `${file}:1:1 (document) Note: There is no day on which evidence is judged (asOfOn): this is a draft, and scoring needs the day. [as-of-missing]\n`,
    })
    expect(JSON.parse((await seamark(['init', '--name', 'Harlow Bay', '--purpose', 'application'])).out)).toMatchObject({
      subject: { id: 'XAA', name: 'Harlow Bay' },
      purpose: 'application',
    })
    expect((await seamark(['score', file, '--as-of', '2026-09-30'])).code).toBe(0)
    expect((await seamark(['score', file])).err).toContain('--as-of 2026-09-30')
  })
})

describe('seamark validate', () => {
  it('tells every fault of every file with its line and column, and how many there are', async () => {
    const text = readFileSync(aldmere, 'utf8')
      .replace('"cycleId": "2026"', '"cycleId": "soon"')
      .replace('"route": "full"', '"route": "half"')
    const bad = write('bad.json', text)
    const [cycle, route] = ['"soon"', '"half"'].map((part) => {
      const before = text.slice(0, text.indexOf(part)).split('\n')
      return `${bad}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    })
    const worse = write('worse.json', '{')
    const { code, out, err } = await seamark(['validate', bad, aldmere, worse])
    expect(code).toBe(1)
    expect(out).toBe(`${aldmere}: a valid assessment\n`)
    expect(err).toContain(`${cycle} /cycleId `)
    expect(err).toContain(`${route} /route `)
    expect(err).toContain(`${bad}: 2 faults\n`)
    expect(err).toContain(`${worse}:1:2 (document) `)
    expect(err).toContain(`${worse}: 1 fault\n`)
  })

  it('knows a framework that is among the files', async () => {
    expect((await seamark(['validate', toy])).code).toBe(1)
    expect((await seamark(['validate', toy, toyFramework])).code).toBe(0)
    expect((await seamark(['validate', toy, '--framework', toyFramework])).code).toBe(0)
  })

  it('tells with --json what the text tells', async () => {
    const bad = write('bad.json', '{"a":1,"a":2}')
    const { code, out, err } = await seamark(['validate', '--json', bad, aldmere])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file: bad,
          document: null,
          valid: false,
          faults: [expect.objectContaining({ code: 'duplicate-key', pointer: '/a', line: 1, column: 8 })],
          notes: [],
        },
        { file: aldmere, document: 'assessment', valid: true, faults: [], notes: expect.any(Array) },
      ],
    })
  })

  it.each(['{"\\ud800":1}', '{"\\ud800":1,"\\ud800":1}'])('tells half a character in %s in text and JSON', async (text) => {
    const bad = write('half.json', text)
    expect((await seamark(['validate', bad])).err).toContain('[half-character]')
    const { out } = await seamark(['validate', bad, '--json'])
    expect(out.isWellFormed()).toBe(true)
    expect(JSON.parse(out)).toMatchObject({ files: [{ valid: false }] })
  })

  it('tells of the other files when one is missing', async () => {
    const { code, out, err } = await seamark(['validate', folderAt('missing.json'), aldmere])
    expect(code).toBe(1)
    expect(out).toBe(`${aldmere}: a valid assessment\n`)
    expect(err).toContain('missing.json:1:1 (document) There is no such file or folder. [unreadable]\n')
  })

  it.each([['score'], ['report', '--out', 'never-written']])('%s --json tells faults as data too', async (...command) => {
    const file = write('no-json', '{')
    const { code, out, err } = await seamark([...command, '--json', file])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file, valid: false, document: null, faults: [{ code: 'not-json', line: 1, column: 2 }] }],
    })
  })

  it('commands no terminal: what a file holds is shown in one line', async () => {
    const key = String.raw`\u001b[2J\nfine.json: a valid assessment\u202e\u009b`
    const { err } = await seamark(['validate', write('hostile.json', readFileSync(aldmere, 'utf8').replace('{', `{"${key}":1,`))])
    expect(err).toContain(String.raw`\u001b[2J`)
    expect(err).not.toMatch(/^fine\.json/m)
    expect(err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  it('reads the standard input for -', async () => {
    expect(await seamark(['validate', '-'], { input: readFileSync(aldmere, 'utf8') })).toMatchObject({
      code: 0,
      out: '-: a valid assessment\n',
    })
    expect((await seamark(['validate', '-'], { input: '[' })).err).toContain('-:1:2 (document) ')
  })
})

describe('seamark score', () => {
  it.each([aldmere, reading])('%s scores to the canonical bytes of package and API, every time', async (file) => {
    const bytes = readFileSync(file)
    const read = readDocument(bytes, { expect: ['assessment'], frameworks })
    if (read.faults) throw new Error('faults')
    const expected = canonicalJson(scoreAssessment({ framework: frameworks[0], assessment: read.document }))
    const instance = createInstance(await loadLibrary({ demo: false }), () => {})
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: bytes }
    const answer = await instance(new Request('http://seamark.test/api/v1/score', request))

    expect(await answer.text()).toBe(expected)
    for (let time = 0; time < 2; time++)
      expect(await seamark(['score', file, '--json'])).toEqual({ code: 0, out: expected, err: '' })
  })

  it('says for every criterion which rule decided', async () => {
    const { code, out, err } = await seamark(['score', aldmere])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { criteria } of frameworks[0].principles)
      for (const { id } of criteria)
        expect(out).toMatch(new RegExp(`^ {2}${id.replace('.', '\\.')} .*(?:supported \\d: \\S|open: \\S|out: \\S)`, 'm'))
  })

  it('says of a reading that the government did not make it', async () => {
    expect((await seamark(['score', reading])).out).toContain('Reading from outside')
  })

  it('commands no terminal with the names that a file holds', async () => {
    const hostile = readFileSync(aldmere, 'utf8').replace('"name": "Aldmere"', String.raw`"name": "\u202eAldmere\u2066"`)
    const { code, out } = await seamark(['score', write('hostile.json', hostile)])
    expect({ code, first: out.slice(0, 19) }).toEqual({ code: 0, first: String.raw`\u202eAldmere\u2066`.slice(0, 19) })
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  it('scores by another framework, named as a file', async () => {
    const { code, out, err } = await seamark(['score', toy, '--framework', toyFramework, '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ framework: { id: 'toy', version: '1' } })
    expect((await seamark(['score', toy, '--framework', toyFramework])).out).toContain('toy@1')
    expect((await seamark(['score', toy])).err).toMatch(/:\d+:\d+ \/framework.*\[framework-unknown\]/)
  })

  it('scores by the smallest framework of the worked cases', async () => {
    const tiny = path('fixtures/scoring/frameworks/tiny.json')
    const blank = readFileSync(path('fixtures/v1/valid/assessment-smallest.json'), 'utf8').replace('"id": "toy"', '"id": "tiny"')
    const { code, out } = await seamark([
      'score',
      write('tiny.json', blank),
      '--framework',
      tiny,
      '--as-of',
      '2026-09-30',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ framework: { id: 'tiny' }, asOfOn: '2026-09-30', counts: { answered: 0 } })
  })

  it('refuses a draft without a day, with its place and the remedy', async () => {
    const file = draft()
    const { code, out, err } = await seamark(['score', file])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/draft\.json:\d+:\d+ .*\[as-of-missing\]\n {4}hint: .*--as-of 2026-09-30/)
    expect((await seamark(['score', file, '--as-of', '2026-09-30'])).code).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { defaultLimits, parseJson, tooLarge } from './parse-json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (text: string) => parseJson(bytes(text))
/** What is wrong and where, without the words for it. */
const places = (content: string | Uint8Array) =>
  parseJson(typeof content === 'string' ? bytes(content) : content).faults?.map(
    ({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`,
  )
/** Bytes with a mark for each byte that no text could hold. */
const broken = (before: string, wrong: readonly number[], after = '') =>
  Uint8Array.from([...bytes(before), ...wrong, ...bytes(after)])

describe('parseJson', () => {
  it('reads every kind of value', () => {
    const text = ' {"a": [1, -0.5e3, true, false, null, "\\u00e9\\n"], "": {}}\r\n'
    expect(parse(text)).toMatchObject({ value: { a: [1, -500, true, false, null, 'é\n'], '': {} } })
  })

  it.each([
    ['a comma too many in an object', '{\n  "a": 1,\n}', 3, 1],
    ['a comma too many in a list', '[1,\n 2,\n]', 3, 1],
    ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a colon that is missing', '{"a" 1}', 1, 6],
    ['a key without quotation marks', '{\n a: 1}', 2, 2],
    ['single quotation marks', "['a']", 1, 2],
    ['a comment', '[1, // one\n 2]', 1, 5],
    ['a number that begins with 0', '[01]', 1, 3],
    ['a number that ends with its point', '[1.]', 1, 4],
    ['a number with a plus', '[+1]', 1, 2],
    ['NaN', '[NaN]', 1, 2],
    ['a word that JSON does not know', '[1,\n  yes]', 2, 3],
    ['an escape that JSON does not know', '["\\x41"]', 1, 4],
    ['an escape that is cut short', '["\\u00e"]', 1, 8],
    ['the wrong bracket', '{"a": [1}', 1, 9],
    ['something after the end', '{}\n{}', 2, 1],
    ['a no-break space between values', '[1,\u00a02]', 1, 4],
    ['a text that is not closed', '{"a": "b', 1, 9],
    ['brackets that are not closed', '{"a": [1,\n2\n', 3, 1],
    ['a page of HTML', '<!doctype html>', 1, 1],
    ['a position that the text itself speaks of', '{"a": at position 3}', 1, 7],
  ])('says where %s is', (_, text, line, column) => {
    expect(places(text)).toEqual([`not-json  ${line}:${column}`])
  })

  it('counts characters, not code units or bytes, in columns', () => {
    expect(places('{"😀é": "😀😀", 1}')).toEqual(['not-json  1:14'])
    expect(places('["😀",\n"👩‍🚀", x]')).toEqual(['not-json  2:8'])
  })

  it.each(['\n', '\r\n'])('counts lines that end with %j', (end) => {
    expect(places(['{', '  "a": 1,', '  "b": x', '}'].join(end))).toEqual(['not-json  3:8'])
  })

  it('passes over a byte order mark, which takes no column', () => {
    expect(parse('\ufeff{"a":1}')).toMatchObject({ value: { a: 1 } })
    expect(places('\ufeff[x]')).toEqual(['not-json  1:2'])
    expect(places(broken('\ufeff["', [0xff], '"]'))).toEqual(['not-utf-8  1:3'])
  })

  it.each(['', ' \r\n\t', '\ufeff'])('says that %j is empty', (text) => {
    expect(places(text)).toEqual(['empty-file  1:1'])
  })

  it.each([
    ['in the middle', broken('{\n "a": "bc', [0xff], 'd"}'), '2:10', 'Byte 12 (hexadecimal ff)'],
    ['after characters of several bytes', broken('["é😀 ', [0xe9], '"]'), '1:6', 'Byte 10 (hexadecimal e9)'],
    ['in a character that is cut short', broken('["€', [0xe2, 0x82], 'A"]'), '1:4', 'Byte 6 (hexadecimal e2)'],
    ['in a character that the file ends in', broken('["€', [0xf0, 0x9f, 0x98]), '1:4', 'Byte 6 (hexadecimal f0)'],
    ['in half of a character', broken('["', [0xed, 0xa0, 0x80], '"]'), '1:3', 'Byte 3 (hexadecimal ed)'],
    ['in a character written too long', broken('["', [0xc0, 0xaf], '"]'), '1:3', 'Byte 3 (hexadecimal c0)'],
    ['in the mark of UTF-16', broken('', [0xff, 0xfe, 0x7b, 0x00]), '1:1', 'Byte 1 (hexadecimal ff)'],
  ])('names the first byte that is not UTF-8 %s', (_, content, place, words) => {
    expect(places(content)).toEqual([`not-utf-8  ${place}`])
    expect(parseJson(content).faults?.[0].detail).toContain(words)
  })

  it('refuses a key that stands twice, also deep inside and also written otherwise', () => {
    expect(places('{\n "a": {"b": [{\n  "c": 1,\n  "\\u0063": 2}]},\n "a": 3}')).toEqual([
      'duplicate-key /a/b/0/c 4:3',
      'duplicate-key /a 5:2',
    ])
    expect(places('[{"x": 1}, {"x": 1}]')).toBeUndefined()
  })

  it('names hostile keys like any other, and lets them set nothing', () => {
    expect(places('{"__proto__": 1, "__proto__": 2}')).toEqual(['duplicate-key /__proto__ 1:18'])
    expect(places('{"constructor": 1, "toString": 2, "__proto__": {"polluted": true}}')).toBeUndefined()
    const { value } = parse('{"__proto__": {"polluted": true}}') as { value: object }
    expect([Object.hasOwn(value, '__proto__'), 'polluted' in value, 'polluted' in {}]).toEqual([true, false, false])
  })

  it('escapes keys in pointers', () => {
    expect(places('{"a/b~": {"": 1, "": 2}}')).toEqual(['duplicate-key /a~1b~0/ 1:18'])
  })

  it('refuses half of a character, in a value and in a key', () => {
    expect(places('{"a": "\\ud83d",\n "\\ude00": "\\ud83d\\ude00"}')).toEqual([
      'half-character /a 1:7',
      'half-character /\ude00 2:2',
    ])
  })

  it.each([0x00, 0x09, 0x0a, 0x0d, 0x1f])('refuses the control character %i inside a text, where it stands', (code) => {
    expect(places(`{"a":\n"b${String.fromCharCode(code)}"}`)).toEqual(['not-json  2:3'])
  })

  it('refuses a hundred thousand open brackets without following them', () => {
    expect(places('['.repeat(100_000))).toEqual([`too-deep  1:${defaultLimits.maxDepth + 1}`])
    expect(places('{"a":'.repeat(100_000))?.[0]).toMatch(/^too-deep /)
    expect(places(`"${'['.repeat(100_000)}"`)).toBeUndefined()
    const deepest = '['.repeat(defaultLimits.maxDepth) + ']'.repeat(defaultLimits.maxDepth)
    expect([places(deepest), places(`[${deepest}]`)?.length]).toEqual([undefined, 1])
  })

  it('refuses fifty megabytes without looking at them', () => {
    // Only the size is asked for; the bytes are not there.
    const large = new Proxy(new Uint8Array(), {
      get: (_, key) => {
        if (key !== 'length') throw new Error(`${String(key)} was read`)
        return 50_000_000
      },
    })
    expect(parseJson(large).faults?.[0]).toEqual(tooLarge(50_000_000, defaultLimits.maxBytes))
    expect(tooLarge(50_000_000, defaultLimits.maxBytes)).toMatchObject({ code: 'too-large', line: 1, column: 1 })
  })

  it('reads as many bytes as the limit, and not one more', () => {
    expect(parseJson(bytes('[1]'), { maxBytes: 3, maxDepth: 1 }).faults).toBeUndefined()
    expect(parseJson(bytes('[1] '), { maxBytes: 3, maxDepth: 1 }).faults?.[0].code).toBe('too-large')
  })

  it('refuses an endless key, and tells nothing of what stands below it: each fault would repeat the key', () => {
    const long = 'k'.repeat(101)
    expect(places(`{"${long}": {"a": 1, "a": 2},\n "b": 1, "b": 2}`)).toEqual(['key-too-long  1:2', 'duplicate-key /b 2:10'])
    expect(places(`{"${long.slice(1)}": 1}`)).toBeUndefined()
  })

  it('tells a thousand faults of many, in time that does not grow with their product', () => {
    const text = `{${'"😀":1,'.repeat(100_000)}"b":1}`
    expect(places(text)?.length).toBe(1000)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, CanonicalJsonError, escapePointer } from './canonical-json.ts'
import { sha256Hex } from './sha256-hex.ts'

/** A number by its 64 bits, as RFC 8785 lists them in its appendix B. */
const numberOf = (bits: string) => new DataView(Uint8Array.from(Buffer.from(bits, 'hex')).buffer).getFloat64(0)

describe('canonicalJson', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number with the bits %s as %s (RFC 8785, appendix B)', (bits, text) => {
    expect(canonicalJson(numberOf(bits))).toBe(text)
  })

  it('sorts keys by UTF-16 code units, so that surrogate pairs stand before U+FB33 (RFC 8785, 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(value)))).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(canonicalJson({ 10: 0, 9: 0, 1: { b: 0, a: 0 } })).toBe('{"1":{"a":0,"b":0},"10":0,"9":0}')
  })

  it('writes literals, numbers and strings as the example of RFC 8785, 3.2.2', () => {
    // The RFC's own text of the last number has more digits than a double holds.
    const text = `{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}`
    expect(canonicalJson(JSON.parse(text))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('escapes control characters with their short form where there is one, in lower-case hexadecimal else', () => {
    const controls = String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code), 0x7f, 0x2028)
    expect(canonicalJson(controls)).toBe(
      '"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f' +
        '\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\u007f\u2028"',
    )
  })

  it.each([
    ['undefined', { a: [undefined] }, '/a/0'],
    ['an entry that is not there', [Array(2)], '/0/0'],
    ['a function', { 'a/b': () => 1 }, '/a~1b'],
    ['a symbol', { '~': Symbol.iterator }, '/~0'],
    ['a bigint', 1n, ''],
    ['NaN', [Number.NaN], '/0'],
    ['Infinity', -Infinity, ''],
    ['half of a character', { a: '\ud83d' }, '/a'],
    ['half of a character in a key', { a: { '\ude00': 1 } }, '/a'],
    ['a date', { on: new Date(0) }, '/on'],
    ['a map', new Map(), ''],
  ])('refuses %s and says where', (_, value, pointer) => {
    const refusal = expect.objectContaining({ name: 'CanonicalJsonError', pointer })
    expect(() => canonicalJson(value)).toThrow(refusal)
    expect(() => canonicalJson(value)).toThrow(CanonicalJsonError)
  })

  it('writes hostile keys like any other', () => {
    const text = '{"__proto__":{"a":1},"constructor":2,"toString":null}'
    expect(canonicalJson(JSON.parse(text))).toBe(text)
  })

  it('gives the same text for equal values, and is read back as the same value', () => {
    const jsonValue = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = canonicalJson(value)
        const back: unknown = JSON.parse(text)
        expect(back).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(back)).toBe(text)
        expect(canonicalJson(reversed(back))).toBe(text)
      }),
      withSeed(),
    )
  }, 30_000)
})

describe('escapePointer', () => {
  it('escapes tildes before slashes (RFC 6901)', () => {
    expect(['a/b', 'm~n', '~1', ''].map(escapePointer)).toEqual(['a~1b', 'm~0n', '~01', ''])
  })
})

describe('sha256Hex', () => {
  it('digests a text as UTF-8 (FIPS 180-2, appendix B)', async () => {
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(await sha256Hex(new TextEncoder().encode('ü'))).toBe(await sha256Hex('ü'))
  })
})

/** Printed, so that a failure can be run again: SEED=… vitest run. */
function withSeed() {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
  console.log(`seed ${seed}`)
  return { seed, numRuns: 100 }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  )
}

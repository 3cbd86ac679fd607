import { describe, expect, it } from 'vitest'
import { baseStyle } from './base-style.ts'

/** A token in light and in dark. */
const token = (name: string): readonly [light: string, dark: string] => {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}:light-dark\\((#[0-9a-f]{6}),(#[0-9a-f]{6})\\)`, 'u').exec(baseStyle) ?? []
  return [light, dark]
}

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours in %s', (_, look) => {
  it.each(['ink', 'muted', 'accent'])('hold 7:1 for text in %s on both grounds', (name) => {
    for (const ground of ['paper', 'wash']) {
      expect(contrast(token(name)[look], token(ground)[look])).toBeGreaterThanOrEqual(7)
    }
  })

  it('hold 3:1 for marks and for the line under a link', () => {
    expect(contrast(token('faint')[look], token('paper')[look])).toBeGreaterThanOrEqual(3)
  })
})

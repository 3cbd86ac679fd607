/** Longer than any key of ours. A pointer repeats every key above a fault, so long ones would outgrow the file many times. */
export const longestKey = 100

/** What one pass over a text finds before anything is parsed. */
export type Scan = {
  /** Where the parser would be stalled or misled; absent where it would not. */
  readonly stop?: { readonly reason: 'too-deep' | 'control-character'; readonly offset: number }
  /** True when a key stands twice in one object or is far too long: a parser would let it pass. */
  readonly keysSuspect: boolean
}

/** Passes once over a text, as JSON it may or may not be. Costs time by its length alone. */
export function scanText(text: string, maxDepth: number): Scan {
  /** For each open bracket the keys seen in it; null for a list. */
  const open: (Set<string> | null)[] = []
  let keysSuspect = false
  let keyExpected = false
  let stringStart = -1
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset)
    if (stringStart >= 0) {
      if (character === 0x5c) offset++
      else if (character < 0x20) return { stop: { reason: 'control-character', offset }, keysSuspect }
      else if (character === 0x22) {
        const keys = keyExpected ? open.at(-1) : null
        if (keys) keysSuspect = remember(text.slice(stringStart, offset), keys) || keysSuspect
        keyExpected = false
        stringStart = -1
      }
    } else if (character === 0x22) stringStart = offset + 1
    else if (character === 0x7b || character === 0x5b) {
      open.push(character === 0x7b ? new Set() : null)
      keyExpected = character === 0x7b
      if (open.length > maxDepth) return { stop: { reason: 'too-deep', offset }, keysSuspect }
    } else if (character === 0x7d || character === 0x5d) {
      open.pop()
      keyExpected = false
    } else if (character === 0x2c) keyExpected = open.at(-1) instanceof Set
  }
  return { keysSuspect }
}

/** Adds a key as it is written to those of its object; true when it was there already, or could be another's twin. */
function remember(written: string, keys: Set<string>): boolean {
  // An escaped key may be the twin of one written plainly: the parser's tree decides.
  if (written.length > longestKey || written.includes('\\') || keys.has(written)) return true
  keys.add(written)
  return false
}

/** What a person most likely wrote where JSON cannot go on. */
export function adviseSyntax(text: string, offset: number): string {
  const here = text.slice(offset, offset + 2)
  const code = text.codePointAt(offset) ?? 0
  if (/^[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019]/.test(here))
    return 'These are curly quotation marks; JSON needs straight ones, ".'
  if (here.startsWith("'")) return 'JSON needs double quotation marks, ".'
  if (here === '//' || here === '/*' || here.startsWith('#')) return 'JSON has no comments: take it out.'
  if (/^[\s\u200b\ufeff]/.test(here) && code > 0x20)
    return `Here stands an invisible character, U+${code.toString(16).toUpperCase().padStart(4, '0')}: replace it by a plain space.`
  if (/[A-Za-z]$/.test(text.slice(0, offset).trimEnd()) || /^[A-Za-z]/.test(here))
    return 'Words stand in double quotation marks; a quotation mark inside a text is written \\".'
  return 'Look just before this place for a missing or superfluous comma, quotation mark or bracket.'
}

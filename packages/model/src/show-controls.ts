/** Text of unknown origin as one line that commands no terminal and fits a document: control and half characters become visible. */
export function showControls(text: string): string {
  const visible = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, visible)
}

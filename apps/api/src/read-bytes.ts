/**
 * Reads a body to its end, or stops as soon as it is larger than allowed: what it says of its own length is not believed.
 * Where it breaks off, its sender went away: no failure of ours.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | 'too-large' | 'broken-off'> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length
      if (size > maxBytes) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    return 'broken-off'
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

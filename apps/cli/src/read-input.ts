import { open } from 'node:fs/promises'
import { defaultLimits, tooLarge, type Fault } from '@seamark/model'
import { OutsideError, type Io } from './io.ts'

/** The bytes of a file or, for `-`, of the standard input; a fault when there are too many. Never reads past the limit. */
export async function readInput(file: string, io: Io): Promise<Uint8Array | Fault> {
  const { maxBytes } = defaultLimits
  if (file === '-') return readStream(io.stdin, maxBytes)
  const handle = await open(file).catch((error: unknown) => {
    throw new OutsideError(explain(file, error))
  })
  try {
    const status = await handle.stat()
    if (status.isDirectory()) throw new OutsideError(`${file}: this is a folder; give a file.`)
    if (status.size > maxBytes) return tooLarge(status.size, maxBytes)
    // A pipe or a device says 0 and holds any number.
    return await readStream(handle.createReadStream({ autoClose: false }), maxBytes)
  } catch (error) {
    throw error instanceof OutsideError ? error : new OutsideError(explain(file, error))
  } finally {
    await handle.close()
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | Fault> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) return tooLarge(size, maxBytes)
  }
  return Buffer.concat(chunks)
}

/** Why a file could not be used, with the remedy. */
export function explain(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return `${file}: there is no such file or folder.`
    case 'EACCES':
    case 'EPERM':
      return `${file}: permission denied.`
    case 'ENOSPC':
      return `${file}: the disk is full; free some space and try again.`
    case 'EROFS':
      return `${file}: the disk is read-only.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${file}: a file stands where a folder is needed.`
    default:
      return `${file}: ${error instanceof Error ? error.message : String(error)}`
  }
}

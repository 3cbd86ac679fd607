import { open } from 'node:fs/promises'
import { defaultLimits, tooLarge } from '@seamark/model'
import { explain } from './explain.ts'
import { InvalidFileError, type Io } from './io.ts'

/**
 * The bytes of a file or, for `-`, of the standard input. Never reads past the limit.
 *
 * @throws {InvalidFileError} `unreadable`, `too-large`
 */
export async function readInput(file: string, io: Io): Promise<Uint8Array> {
  const { maxBytes } = defaultLimits
  const unreadable = (error: unknown) =>
    error instanceof InvalidFileError
      ? error
      : new InvalidFileError(file, [{ code: 'unreadable', pointer: '', line: 1, column: 1, detail: explain(error) }])
  const read = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > maxBytes) throw new InvalidFileError(file, [tooLarge(size, maxBytes)])
    }
    return Buffer.concat(chunks)
  }

  if (file === '-') return read(io.stdin)
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(error)
  })
  try {
    const { size } = await handle.stat()
    if (size > maxBytes) throw new InvalidFileError(file, [tooLarge(size, maxBytes)])
    // A pipe or a device says 0 and holds any number.
    return await read(handle.createReadStream({ autoClose: false }))
  } catch (error) {
    throw unreadable(error)
  } finally {
    await handle.close()
  }
}

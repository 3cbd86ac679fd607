import type { Io } from './io.ts'

/** A command line's surroundings that keep what is written. */
export function createTestIo({ input = '', env = {} }: { input?: string; env?: Io['env'] } = {}) {
  const written = { out: '', err: '' }
  const io: Io = {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    stdin: (async function* read() {
      yield new TextEncoder().encode(input)
    })(),
    env,
    today: () => '2026-10-01',
    stopped: async () => {},
  }
  return { io, written }
}

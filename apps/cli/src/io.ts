import type { Fault } from '@seamark/model'

/** What a command may touch outside itself. `main.ts` hands in the process; tests hand in a folder and two lists. */
export type Io = {
  /** Writes data. */
  readonly out: (text: string) => void
  /** Writes messages. */
  readonly err: (text: string) => void
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Today, for the year of a blank assessment. */
  readonly today: () => string
  /** Resolves when the process is asked to stop. Until a command calls it, a signal ends the process as usual. */
  readonly stopped: () => Promise<void>
}

/** 0 done, 1 invalid or not verified, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** A wrong use of the command line; its message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Something outside failed: a file, a folder, a port. Its message names it and the remedy. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError'
}

/** A file that cannot be used: its faults, each with its place and remedy. */
export class InvalidFileError extends Error {
  override readonly name = 'InvalidFileError'
  readonly file: string
  readonly faults: readonly Fault[]

  constructor(file: string, faults: readonly Fault[]) {
    super(`${file} has faults`)
    this.file = file
    this.faults = faults
  }
}

import { init } from './commands/init.ts'
import { report } from './commands/report.ts'
import { score } from './commands/score.ts'
import { serve } from './commands/serve.ts'
import { validate } from './commands/validate.ts'
import { InvalidFileError, OutsideError, UsageError, type ExitCode, type Io } from './io.ts'
import { printVerdicts } from './print-faults.ts'

/** The commands, each with what it takes and what it does. */
const commands: Readonly<
  Record<string, { run: (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>; usage: string; does: string }>
> = {
  init: {
    run: init,
    usage: 'init [--framework ID@VERSION] [--subject XAA] [--name NAME] [--purpose application] [--year 2026] [--json] > FILE',
    does: 'writes a blank, valid assessment',
  },
  validate: { run: validate, usage: 'validate FILE... [--framework FILE] [--json]', does: 'tells every fault of every file' },
  score: {
    run: score,
    usage: 'score FILE [--as-of DAY] [--framework FILE|ID@VERSION] [--json]',
    does: 'computes the scorecard and says why',
  },
  report: {
    run: report,
    usage: 'report FILE --out DIR [--as-of DAY] [--framework FILE|ID@VERSION] [--locale en|FILE] [--json]',
    does: 'writes the report page',
  },
  serve: {
    run: serve,
    usage: 'serve [--demo] [--port 8080] [--host 127.0.0.1] [--json]',
    does: 'serves pages and API on one port',
  },
}

const help = `seamark: self-assessment of digital government, with its evidence

${Object.values(commands)
  .map(({ usage, does }) => `  seamark ${usage}\n      ${does}\n`)
  .join('')}
FILE may be - for the standard input. Data goes to the standard output, messages to the standard error.
Exit codes: 0 done, 1 invalid, 2 wrong use.
`

/** Runs one command line. Never throws for a fault of the input or the surroundings; those become one clear message. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    ;(name === undefined ? io.err : io.out)(help)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    io.err(`seamark: there is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.\n`)
    return 2
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`seamark ${name}: ${error.message}\nusage: seamark ${command.usage}\n`)
      return 2
    }
    if (error instanceof InvalidFileError) {
      printVerdicts([{ file: error.file, document: null, faults: error.faults, notes: [] }], io, {
        json: rest.includes('--json'),
      })
      return 1
    }
    if (error instanceof OutsideError) {
      io.err(`seamark ${name}: ${error.message}\n`)
      return 1
    }
    throw error
  }
}

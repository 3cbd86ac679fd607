import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { UsageError } from './io.ts'

/**
 * Reads the words behind a command.
 *
 * @throws {UsageError} for an option it does not have, a value that is missing, or another number of files
 */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  { files }: { readonly files: number | 'one-or-more' },
) {
  const parsed = parse(args, options)
  const count = parsed.positionals.length
  if (files === 'one-or-more' ? count === 0 : count !== files)
    throw new UsageError(
      files === 0
        ? `Takes no file; found ${parsed.positionals.join(' ')}.`
        : `Needs ${files === 1 ? 'one file' : 'at least one file'}; found ${count}.`,
    )
  return parsed
}

function parse<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node adds how to name a file that begins with a hyphen, which is rarely meant.
    throw new UsageError(error instanceof Error ? error.message.replace(/\. To specify a positional.*$/s, '.') : String(error))
  }
}

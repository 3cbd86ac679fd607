import { serve as listen } from '@hono/node-server'
import type { Library } from '@seamark/api'
import { createInstance } from '../create-instance.ts'
import { OutsideError, UsageError, type ExitCode, type Io } from '../io.ts'
import { loadLibrary } from '../library.ts'
import { parseOptions } from '../parse-options.ts'

/** `seamark serve`: API and pages on one port, until the process is asked to stop. */
export async function serve(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseOptions(
    args,
    { demo: { type: 'boolean' }, host: { type: 'string' }, json: { type: 'boolean' }, port: { type: 'string' } },
    { files: 0 },
  )
  const port = readPort(values.port ?? (io.env['PORT'] || '8080'))
  const hostname = values.host ?? '127.0.0.1'
  // Node would take it for every address of the machine, which nobody asked for.
  if (hostname === '') throw new UsageError('--host needs a name or an address such as 127.0.0.1; found nothing.')
  const library = await loadLibrary({ demo: values.demo ?? false })

  const fetch = createInstance(library, (error) =>
    io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  )
  const server = await start({ fetch, hostname, port })
  const address = server.address()
  const base = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${typeof address === 'object' && address ? address.port : port}`
  io.out(values.json ? `${JSON.stringify({ address: `${base}/` })}\n` : printAddresses(base, library))
  await io.stopped()
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
  return 0
}

function printAddresses(base: string, { demonstrations }: Library): string {
  const [first] = demonstrations
  const reports = demonstrations.map(({ id, assessment: { subject, assessor } }) => {
    const kind = assessor.thirdParty ? 'a reading from outside' : subject.fictional ? 'a fictional country' : 'an example'
    return `  report     ${base}/demonstration/${id}/  (${subject.name}, ${kind})`
  })
  return [
    `Seamark answers at ${base}/`,
    ...reports,
    `  principles ${base}/principles/`,
    `  method     ${base}/methodology`,
    ...(first ? [`  API        curl ${base}/api/v1/demonstrations/${first.id}/scorecard`] : []),
    'Ctrl-C stops it.',
    '',
  ].join('\n')
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`A port is a number from 0 to 65535; found ${JSON.stringify(text)} (from --port or PORT).`)
  return port
}

function start(options: {
  fetch: (request: Request) => Response | Promise<Response>
  hostname: string
  port: number
}): Promise<ReturnType<typeof listen>> {
  return new Promise((resolve, reject) => {
    const server = listen(options, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) => {
      const { hostname, port } = options
      if (error.code === 'EADDRINUSE')
        reject(new OutsideError(`Port ${port} on ${hostname} is taken. Choose another with --port or PORT.`))
      else if (error.code === 'EACCES')
        reject(
          new OutsideError(`Port ${port} needs more rights than this process has. Choose one above 1023 with --port or PORT.`),
        )
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new OutsideError(`${hostname} is no address of this machine.`))
      else reject(error)
    })
  })
}

import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const program = join(root, 'apps/cli/bin/seamark.mjs')
const aldmere = join(root, 'fixtures/assessments/aldmere-2026.seamark.json')
const reading = join(root, 'fixtures/assessments/readings/gbr-2026.seamark.json')
const windows = process.platform === 'win32'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seamark-process-'))
  const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter) }
  const { status, stdout } = spawnSync('tsc --build apps/cli', { cwd: root, shell: true, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the program to its end. */
const seamark = (args: readonly string[], options: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    env: { ...process.env, ...options.env },
  })
  return { code: status, out: stdout, err: stderr }
}

const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}
const sized = (name: string, bytes: number) => {
  const file = write(name, '')
  truncateSync(file, bytes)
  return file
}
const changed = (name: string, from: string | RegExp, to: string) => write(name, readFileSync(aldmere, 'utf8').replace(from, to))

describe('seamark as a process', { timeout: 60_000 }, () => {
  it.each([aldmere, reading])('scores %s to the same bytes twice, on the standard output alone', (file) => {
    const first = seamark(['score', '--json', file])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(first.out)).toMatchObject({ cycleId: '2026' })
    expect(seamark(['score', '--json', file])).toEqual(first)
  })

  it('writes data to the standard output and messages to the standard error', () => {
    const bad = write('bad.json', '{')
    expect(seamark(['validate', aldmere, bad])).toEqual({
      code: 1,
      out: `${aldmere}: a valid assessment\n`,
      err: expect.stringContaining(`${bad}:1:2 `),
    })
    expect(seamark(['validate'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('usage: ') })
    expect(seamark(['--help'])).toMatchObject({ code: 0, err: '' })
  })

  it('reads what is piped in', () => {
    const blank = seamark(['init', '--subject', 'XAA', '--year', '2026'])
    expect(blank).toMatchObject({ code: 0, err: '' })
    expect(seamark(['validate', '-'], { input: blank.out })).toMatchObject({ code: 0, out: '-: a valid assessment\n' })
    expect(seamark(['score', '-', '--as-of', '2026-09-30', '--json'], { input: blank.out })).toMatchObject({ code: 0, err: '' })
  })

  it('ends quietly when nobody reads', async () => {
    const child = spawn(process.execPath, [program, 'score', '--json', aldmere])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.destroy()
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it.skipIf(windows)('ends quietly in front of head', () => {
    // More than a pipe holds.
    const many = changed('many.json', '"responses": [', `"responses": [${'1,'.repeat(1000)}`)
    const command = '"$0" "$1" validate --json "$2" | head -c 1'
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program, many])
    expect({ status, err: stderr.toString() }).toEqual({ status: 0, err: '' })
  })
})

/** Files that cannot be used: how to make one, and the place and code that are told. */
const notUtf8 = readFileSync(aldmere)
notUtf8[notUtf8.indexOf('Aldmere')] = 0xff
const bad: readonly (readonly [what: string, file: () => string, told: RegExp])[] = [
  ['missing', () => join(folder, 'missing.json'), /missing\.json:1:1 .*There is no such file or folder\./],
  ['a folder', () => folder, /:1:1 .*This is a folder; give a file\./],
  ['below a file', () => join(write('plain', ''), 'below.json'), /below\.json:1:1 .*A file stands where a folder is needed\./],
  ['empty', () => write('empty.json', ''), /empty\.json:1:1 .*\[empty-file\]/],
  ['not JSON', () => write('prose.json', 'Dear colleague,\n'), /prose\.json:1:1 .*\[not-json\]/],
  ['half a file', () => write('half.json', readFileSync(aldmere).subarray(0, 5000)), /half\.json:\d+:\d+ .*\[not-json\]/],
  ['not UTF-8', () => write('latin.json', notUtf8), /latin\.json:\d+:\d+ .*\[not-utf-8\]/],
  [
    'holding a key twice',
    () => changed('twice.json', '{', '{"route":"full",'),
    /twice\.json:\d+:\d+ \/route .*\[duplicate-key\]/,
  ],
  ['of 50 MiB', () => sized('large.json', 50 * 1024 * 1024), /large\.json:1:1 .* 50 MiB.*\[too-large\]/],
  ['of 8 GiB', () => sized('huge.json', 8 * 1024 ** 3), /huge\.json:1:1 .* 8192 MiB.*\[too-large\]/],
  ['100,000 brackets', () => write('deep.json', '['.repeat(100_000)), /deep\.json:1:33 .*\[too-deep\]/],
  [
    'of another version',
    () => changed('old.json', '"version": "2019"', '"version": "1999"'),
    /old\.json:\d+:\d+ \/framework.*\[framework-unknown\]/,
  ],
  [
    'without a day of judgement',
    () => changed('draft.json', /\s*"asOfOn": "[^"]*",/, ''),
    /draft\.json:\d+:\d+ .*\[as-of-missing\]/,
  ],
  [
    'another document',
    () => join(root, 'fixtures/v1/valid/framework-toy.json'),
    /framework-toy\.json:\d+:\d+ \/\$schema .*\[document-unexpected\]/,
  ],
]

describe('a file that cannot be used', { timeout: 60_000 }, () => {
  it.each(bad)('%s: one clear message, exit code 1, no trace of the inside', (_, file, told) => {
    const name = file()
    for (const args of [
      ['score', name],
      ['report', name, '--out', join(folder, 'never')],
    ]) {
      const { code, out, err } = seamark(args)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(told)
      expect(err.trim().split('\n').length).toBeLessThanOrEqual(3)
      expect(err).not.toContain('    at ')
    }
  })

  it.skipIf(windows)('a device without an end is read no further than the limit', () => {
    const { code, err } = seamark(['validate', '/dev/zero'])
    expect(code).toBe(1)
    expect(err).toMatch(/\/dev\/zero:1:1 .*\[too-large\]/)
  })

  it('and one piped in without an end is, too', () => {
    const { code, err } = seamark(['validate', '-'], { input: new Uint8Array(20 * 1024 * 1024).fill(0x20) })
    expect(code).toBe(1)
    expect(err).toMatch(/^-:1:1 .*\[too-large\]/)
  })
})

describe('seamark serve', { timeout: 60_000 }, () => {
  const children: ChildProcessWithoutNullStreams[] = []
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })

  /** Starts a server and resolves with its address, or with nothing when it ends first. */
  const start = async (args: readonly string[]) => {
    const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...args])
    children.push(child)
    const ended = once(child, 'close').then(([code]) => code as number | null)
    let out = ''
    const base = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString()
        const found = /^Seamark answers at (\S+)\/$/m.exec(out)?.[1]
        if (found && out.includes('Ctrl-C')) resolve(found)
      })
      void ended.then((code) => reject(new Error(`ended with ${code}`)))
    })
    return { child, base, ended, out: () => out }
  }

  /** Sends a body as it is told to, and answers the status; a server may answer before all is sent. */
  const send = async (base: string, headers: Record<string, string>, size: number) =>
    new Promise<number>((resolve, reject) => {
      const sending = ask(`${base}/api/v1/score`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } })
      sending.on('response', (response: IncomingMessage) => {
        resolve(response.statusCode ?? 0)
        sending.destroy()
      })
      sending.on('error', reject)
      sending.write(Buffer.alloc(size, ' '))
      sending.end()
    })

  it('prints where it answers; pages and API answer there', async () => {
    const { base, out } = await start(['--demo'])
    const addresses = Array.from(out().matchAll(/http:\S+/g), ([address]) => address)
    expect(addresses.length).toBeGreaterThanOrEqual(6)
    for (const address of addresses) expect((await fetch(address)).status).toBe(200)

    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: readFileSync(aldmere) }
    const answer = await fetch(`${base}/api/v1/score`, options)
    expect(await answer.text()).toBe(seamark(['score', '--json', aldmere]).out)
  })

  it('refuses a body that is too large, however it is sent, and answers the next request', async () => {
    const { base } = await start([])
    expect(await send(base, { 'transfer-encoding': 'chunked' }, 2 * 1024 * 1024)).toBe(413)
    expect(await send(base, { 'content-length': String(2 * 1024 * 1024) }, 2 * 1024 * 1024)).toBe(413)
    expect((await fetch(`${base}/api/v1/facts`)).status).toBe(200)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('stops with exit code 0 on %s, also while a connection is open', async (signal) => {
    const { child, base, ended } = await start([])
    await fetch(`${base}/api/v1/frameworks`)
    child.kill(signal)
    expect(await ended).toBe(0)
  })

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, out, err } = seamark(['serve', '--port', String(port)])
    other.close()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(`seamark serve: Port ${port} on 127.0.0.1 is taken. Choose another with --port or PORT.\n`)
  })

  it('takes its port from PORT, and says when that is none', () => {
    const { code, err } = seamark(['serve'], { env: { PORT: 'nonsense' } })
    expect(code).toBe(2)
    expect(err).toContain('found "nonsense" (from --port or PORT)')
  })

  it('says in one line that an address is not one of this machine', () => {
    const { code, err } = seamark(['serve', '--host', '192.0.2.1', '--port', '0'])
    expect(code).toBe(1)
    expect(err).toBe('seamark serve: 192.0.2.1 is no address of this machine.\n')
  })
})

describe('a command that waits for its input', () => {
  it.skipIf(windows)('ends on the first interrupt', async () => {
    const child = spawn(process.execPath, [program, 'validate', '-'])
    // More than a pipe holds: once it is through, the command is reading.
    await new Promise((resolve) => child.stdin.write(Buffer.alloc(1024 * 1024, ' '), resolve))
    child.kill('SIGINT')
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' })
  })
})

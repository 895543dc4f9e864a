import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCli } from './runCli'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verrou-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function start(args: string[], stdin: NodeJS.ReadableStream = Readable.from([''])) {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = runCli([...args, '--classeur', join(folder, 'classeur')], {
    terminal: { stdin, out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: () => undefined, set: () => undefined },
    paquet: PACKAGE,
  })
  return { code, sortie, erreurs }
}

test('while the application is open, reading commands work and writing ones refuse in one sentence', async () => {
  const stdin = new PassThrough()
  const writer = start(['creer', 'structures'], stdin)
  stdin.write('{"nom":"La Recyclade"}\n')
  await vi.waitFor(() => expect(writer.sortie).toHaveLength(1), 10_000)

  const reader = start(['liste', 'structures', '--json'])
  expect(await reader.code).toBe(0)
  expect(reader.sortie.join('')).toContain('La Recyclade')

  const second = start(['creer', 'structures'], Readable.from(['{"nom":"Zoé"}']))
  expect(await second.code).toBe(1)
  expect(second.sortie).toEqual([])
  expect(second.erreurs).toEqual([expect.stringContaining('déjà ouvert')])

  stdin.end()
  expect(await writer.code).toBe(0)
})

test('the application is served until the system asks it to stop, and the classeur is free again', async () => {
  await start(['creer', 'structures'], Readable.from(['{"nom":"La Recyclade"}'])).code
  const stdin = new PassThrough()
  const served = start(['servir', '--sans-navigateur'], stdin)
  await vi.waitFor(() => expect(served.sortie.join('\n')).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#jeton=/), 10_000)
  stdin.write('\n')
  await vi.waitFor(() => expect(served.sortie.join('\n').match(/#jeton=/g)).toHaveLength(2))
  process.emit('SIGTERM')
  expect(await served.code).toBe(0)
  expect(await start(['creer', 'structures'], Readable.from(['{"nom":"Zoé"}'])).code).toBe(0)
})

test('a taken port is told in one sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  await start(['creer', 'structures'], Readable.from(['{"nom":"La Recyclade"}'])).code
  const served = start(['servir', '--sans-navigateur', '--port', String(port)])
  expect(await served.code).toBe(1)
  taken.close()
  expect(served.erreurs).toEqual([expect.stringMatching(/n’est pas libre/)])
})

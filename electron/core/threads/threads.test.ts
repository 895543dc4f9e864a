import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Failure } from '../../../shared/kernel/failure'
import { answerQuestions } from './answerQuestions'
import { threadOf } from './askThread'
import type { Reponse, Service } from './question'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permanence-fils-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function answered(service: Service, nom: string, ...args: unknown[]): Promise<Reponse> {
  const { port1, port2 } = new MessageChannel()
  answerQuestions(port2, service)
  const reponse = new Promise<Reponse>(resolve => port1.once('message', resolve))
  port1.postMessage({ n: 1, nom, args })
  try {
    return await reponse
  } finally {
    port1.close()
  }
}

test('a value, a refusal and a fault each cross as what they are', async () => {
  const service: Service = {
    double: (n: number) => n * 2,
    refuse: () => {
      throw new Failure('WRITING_STOPPED', {})
    },
    fail: () => {
      throw new Error('a bug')
    },
  }
  expect(await answered(service, 'double', 21)).toEqual({ n: 1, valeur: 42 })
  expect(await answered(service, 'refuse')).toEqual({ n: 1, refus: { code: 'WRITING_STOPPED', data: {} } })
  expect(await answered(service, 'fail')).toMatchObject({ n: 1, faute: { message: 'a bug' } })
  expect(await answered(service, 'nothing')).toMatchObject({ faute: { message: 'nobody answers « nothing » in this thread' } })
})

test('bytes are handed over, not copied', async () => {
  const octets = new Uint8Array([1, 2, 3])
  expect(await answered({ bytes: () => octets }, 'bytes')).toMatchObject({ valeur: new Uint8Array([1, 2, 3]) })
  expect(octets.byteLength).toBe(0)
})

test('a thread that dies refuses what it was asked, and the next question starts another', async () => {
  const file = join(folder, 'fil.mjs')
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads'
     let count = 0
     parentPort.on('message', ({ n, nom }) => nom === 'die' ? process.exit(3) : nom === 'refuse' ? parentPort.postMessage({ n, refus: { code: 'READ_ONLY', data: { raison: 'essai' } } }) : parentPort.postMessage({ n, valeur: ++count }))`,
  )
  const { ask, end } = threadOf(file, () => new Failure('WRITING_STOPPED', {}))
  expect([await ask('count', []), await ask('count', [])]).toEqual([1, 2])
  await expect(ask('refuse', [])).rejects.toMatchObject({ code: 'READ_ONLY', data: { raison: 'essai' } })
  await expect(Promise.all([ask('die', []), ask('count', [])])).rejects.toMatchObject({ code: 'WRITING_STOPPED' })
  expect(await ask('count', [])).toBe(1)
  await end('count')
})

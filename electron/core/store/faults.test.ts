import { describe, expect, test } from 'vitest'
import { Failure } from '../../../shared/kernel/failure'
import { type FsPort, nodeFs } from './fsPort'
import { openStore } from './store'
import { aFolder, camille, gatedFs, refusal, set } from './testing/bench'

const folder = aFolder()

/** A sitting: creations, edits, a checkpoint amid them; gives what was acknowledged. A refusal stops one step, never the sitting. */
async function sitting(name: string, port: FsPort): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>()
  const refused = (error: unknown) => {
    if (!(error instanceof Failure && error.code === 'DISK_REFUSED')) throw error
  }
  const store = await openStore(folder.at(name), { mode: 'ecriture', create: true, port }).catch(refused)
  if (!store) return acknowledged
  const record = async (id: string, nom: string) => {
    const known = store.raw('structures', id)
    await store
      .update('Écrire', camille, tx => (known ? tx.edit('structures', id, set({ nom })) : tx.create('structures', { nom }, id)))
      .then(() => acknowledged.set(id, nom), refused)
  }
  await record('s1', 'A')
  await record('s2', 'B')
  await store.checkpoint().catch(refused)
  await record('s1', 'AA')
  await record('s3', 'C')
  await store.close().catch(refused)
  return acknowledged
}

const kept = async (name: string) => {
  const store = await folder.open(name)
  const names = new Map(store.lecture.all('structures').map(fiche => [fiche.id, fiche.nom]))
  const { anomalies } = await store.verify()
  await store.close()
  return { names, anomalies }
}

/** Runs the sitting with a fault at each call in turn and at the next ones, until a run meets none; gives how many calls a run makes. */
async function atEachCall(faults: number, fault: (call: keyof FsPort) => void): Promise<number> {
  for (let k = 1; ; k++) {
    let calls = 0
    const gate = (call: keyof FsPort) => {
      calls++
      if (calls >= k && calls < k + faults) fault(call)
    }
    const name = `essai${k}`
    const acknowledged = await sitting(name, gatedFs(gate))
    if (calls < k) return k - 1
    if (acknowledged.size === 0) continue
    const { names, anomalies } = await kept(name)
    expect({ k, names: Object.fromEntries(names), anomalies }).toEqual({ k, names: Object.fromEntries(acknowledged), anomalies: [] })
  }
}

describe('at each call to the disk in turn', { timeout: 60_000 }, () => {
  test.each([
    ['ENOSPC', 1],
    ['EIO', 2],
    ['EIO', 3],
  ])('%s at %i calls running: what was acknowledged is there, what was refused is not, the files are sound', async (code, faults) => {
    const calls = await atEachCall(faults, () => {
      throw refusal(code)
    })
    expect(calls).toBeGreaterThan(60)
  })

  test('a disk full from then on loses nothing acknowledged', async () => {
    const calls = await atEachCall(Number.POSITIVE_INFINITY, call => {
      if (call === 'write' || call === 'truncate') throw refusal('ENOSPC')
    })
    expect(calls).toBeGreaterThan(20)
  })
})

test('writes that are all short are finished, without anything lost', async () => {
  const port: FsPort = { ...nodeFs, write: (file, bytes, offset, length, position) => nodeFs.write(file, bytes, offset, Math.ceil(length / 3), position) }
  const acknowledged = await sitting('court', port)
  expect((await kept('court')).names).toEqual(acknowledged)
  expect([...acknowledged.keys()]).toEqual(['s1', 's2', 's3'])
})

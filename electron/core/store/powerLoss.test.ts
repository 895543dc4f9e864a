import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openStore, type Store } from './store'
import { aFolder, camille, set } from './testing/bench'
import { VolatileDisk } from './testing/volatileDisk'

const folder = aFolder()
// What is tried whole: every part of so many pending things. Beyond, so many parts drawn by lot.
const [WHOLE, DRAWN, RECOVERIES] = [10, 60, 200]
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** Numbers drawn by lot from a seed, from 0 to 1. */
function lots(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

class PowerCut extends Error {}

const survive = (error: unknown): undefined => {
  if (!(error instanceof PowerCut)) throw error
}

/** Names of the structures by id. */
type State = Readonly<Record<string, string>>
const stateOf = (store: Store): State => Object.fromEntries(store.lecture.all('structures').map(({ id, nom }) => [id, nom ?? '']))
const options = (disk: VolatileDisk, gate?: () => void) => ({
  mode: 'ecriture' as const,
  port: disk.port(gate),
  clock: () => new Date('2024-11-05T10:00:00Z'),
  report: () => undefined,
})

/** A sitting on a disk whose power is cut at the k-th call. @returns the states it may be found in again: what was acknowledged, and with it what was being written */
async function sitting(disk: VolatileDisk, k: number): Promise<{ allowed: State[]; begun: boolean; calls: number }> {
  let calls = 0
  let known: State = {}
  let allowed = [known]
  let begun = false
  const gate = () => {
    if (++calls >= k) throw new PowerCut()
  }
  const store = await openStore(folder.at('classeur'), { ...options(disk, gate), create: true }).catch(survive)
  const record = async (id: string, nom: string) => {
    if (!store || calls >= k) return
    const next = { ...known, [id]: nom }
    allowed = [known, next]
    await store.update('Écrire', camille, tx => (known[id] === undefined ? tx.create('structures', { nom }, id) : tx.edit('structures', id, set({ nom }))))
    known = next
    allowed = [known]
  }
  if (store) begun = true
  try {
    await record('s1', 'A')
    await record('s2', 'B')
    await store?.checkpoint()
    await record('s1', 'AA')
    await record('s3', 'C')
    await store?.checkpoint()
    await record('s2', 'BB')
  } catch (error) {
    survive(error)
  }
  await store?.close().catch(survive)
  return { allowed, begun, calls }
}

/** What is found once the power is back; undefined when no classeur was begun. */
async function found(disk: VolatileDisk, gate?: () => void): Promise<State | undefined> {
  const store = await openStore(folder.at('classeur'), options(disk, gate)).catch((error: { code?: string }) => {
    if (error.code !== 'CLASSEUR_NOT_FOUND') throw error
  })
  if (!store) return undefined
  try {
    expect((await store.verify()).anomalies).toEqual([])
    return stateOf(store)
  } finally {
    await store.close().catch(survive)
  }
}

/** The parts of what is pending that a power cut may keep: all of them when they are few. */
function* parts(disk: VolatileDisk, draw: () => number): Generator<(index: number) => boolean> {
  const { pending } = disk
  if (pending <= WHOLE) for (let bits = 0; bits < 1 << pending; bits++) yield index => ((bits >> index) & 1) === 1
  else
    for (let n = 0; n < DRAWN; n++) {
      const kept = Array.from({ length: pending }, () => draw() < 0.5)
      yield index => kept[index] ?? false
    }
}

test('whatever part of what was not synced a power cut keeps, at each call in turn, what was acknowledged is found again, and the classeur is sound', {
  timeout: 180_000,
}, async () => {
  await mkdir(folder.at('classeur'))
  const draw = lots(seed)
  const seen = new Map<string, State | undefined>()
  const cuts: { disk: VolatileDisk; allowed: State[] }[] = []
  for (let k = 1; ; k++) {
    const disk = new VolatileDisk(folder.at('classeur'))
    const { allowed, begun, calls } = await sitting(disk, k)
    for (const keeps of parts(disk, draw)) {
      const after = disk.cut(keeps)
      const key = after.content().replaceAll(/~[0-9a-f]{12}/g, '~')
      const state = seen.has(key) ? seen.get(key) : await found(disk.cut(keeps))
      seen.set(key, state)
      if (state === undefined) expect({ seed, k, begun }).toEqual({ seed, k, begun: false })
      else expect(allowed, JSON.stringify({ seed, k, kept: after.content() })).toContainEqual(state)
      if (state !== undefined) cuts.push({ disk: after, allowed })
    }
    if (calls < k) break
  }
  expect(seen.size).toBeGreaterThan(60)

  // The power goes again while what it left is being mended.
  for (let n = 0; n < RECOVERIES; n++) {
    const { disk, allowed } = cuts[Math.floor(draw() * cuts.length)] ?? { disk: new VolatileDisk(folder.at('classeur')), allowed: [{}] }
    const again = disk.cut(() => true)
    let left = 1 + Math.floor(draw() * 40)
    await found(again, () => {
      if (--left <= 0) throw new PowerCut()
    }).catch(survive)
    const kept = Array.from({ length: again.pending }, () => draw() < 0.5)
    expect(allowed, JSON.stringify({ seed, n })).toContainEqual(await found(again.cut(index => kept[index] ?? false)))
  }
})

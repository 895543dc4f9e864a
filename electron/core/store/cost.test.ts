import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FsPort } from './fsPort'
import { aFolder, camille, gatedFs, set } from './testing/bench'

const folder = aFolder()

// On a slow machine two seconds pass between two gestures: the rest that writes classeur.json must not come in the middle of a count.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

test('an edit costs one short write, one sync and one look at where the file is, in a classeur of ten records as of three thousand', async () => {
  const costs = []
  for (const count of [10, 3000]) {
    let seen: [keyof FsPort, number][] = []
    const port = gatedFs((call, args) => seen.push([call, call === 'write' ? Number(args[3]) : 0]))
    const store = await folder.create(`classeur${count}`, { port })
    await store.update('Importer', camille, tx => {
      for (let n = 0; n < count; n++) tx.create('structures', { nom: `Structure ${n}` }, `s${n}`)
    })
    await store.checkpoint()
    await store.update('Ouvrir le journal', camille, tx => tx.edit('structures', 's1', set({ sigle: 'S' })))
    store.lecture.where('structures', 'nom', 'A')
    seen = []
    await store.update('Modifier', camille, tx => tx.edit('structures', 's5', set({ nom: 'A' })))
    expect(store.lecture.where('structures', 'nom', 'A')).toHaveLength(1)
    costs.push(seen)
  }
  expect(costs[0]?.map(([call]) => call)).toEqual(['write', 'datasync', 'placeOf'])
  expect(costs[0]?.[0]?.[1]).toBeLessThan(400)
  expect(costs[1]?.map(([call]) => call)).toEqual(costs[0]?.map(([call]) => call))
  expect(Math.abs(Number(costs[1]?.[0]?.[1]) - Number(costs[0]?.[0]?.[1]))).toBeLessThanOrEqual(1)
})

test('the larger the classeur, the more gestures between two writings of classeur.json', { timeout: 30_000 }, async () => {
  let checkpoints = 0
  const port = gatedFs((call, [, to]) => {
    if (call === 'rename' && String(to).endsWith('classeur.json')) checkpoints++
  })
  const store = await folder.create('classeur', { port })
  const create = (count: number) =>
    store.update('Créer', camille, tx => {
      for (let n = 0; n < count; n++) tx.create('structures', { nom: `S${n}` })
    })
  for (let n = 0; n < 600; n++) await create(1)
  await store.checkpoint()
  expect(checkpoints).toBe(3)
  await create(6000)
  for (let n = 0; n < 1100; n++) await create(1)
  expect(checkpoints).toBe(3)
})

import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../../../shared/kernel/failure'
import { applyPatches, clean, diff, type RawFiche } from './patches'
import type { Store } from './store'
import { aFolder, camille, dominique, set, stateOf } from './testing/bench'

const folder = aFolder()

const text = fc.constantFrom('', 'a', 'b', 'é')
const id = fc.constantFrom('x', 'y', 'z')
const agrements = fc.dictionary(id, fc.record({ ordre: fc.nat(2), libelle: text }))
const fields = fc.record({ nom: text, sigle: text, roles: fc.dictionary(id, fc.constant(true as const)), agrements, notes: fc.constantFrom(undefined, 'n') }, { requiredKeys: [] })
const gesture = fc.record({ what: fc.constantFrom('create', 'edit', 'edit', 'trash', 'restore', 'name'), id, fields })
type Gesture = typeof gesture extends fc.Arbitrary<infer G> ? G : never

/** Does a gesture, or is refused because there is no such record: both are fine. */
const play = async (store: Store, { what, id: key, fields: values }: Gesture, by = camille): Promise<void> => {
  const attempt = store.update(what, by, tx => {
    if (what === 'create') tx.create('structures', values, key)
    else if (what === 'edit') tx.edit('structures', key, set(values))
    else if (what === 'name') tx.create('parcours', { structureId: key })
    else if (what === 'trash') tx.trash('structures', key)
    else tx.restore('structures', key)
  })
  await attempt.catch(refusedOnly)
}
const refusedOnly = (error: unknown): void => {
  if (!(error instanceof Failure)) throw error
}

test('for any gestures: the state read again is the state, and undoing all of them is the state before them', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { maxLength: 8 }), fc.array(gesture, { minLength: 1, maxLength: 12 }), fc.nat(12), async (first, then, pause) => {
      const name = `essai${++run}`
      const store = await folder.create(name)
      for (const one of first) await play(store, one, dominique)
      const before = stateOf(store)
      for (const [n, one] of then.entries()) {
        await play(store, one)
        if (n === pause) await store.checkpoint()
      }
      const after = stateOf(store)
      await folder.cut(name, `${name}-copie`)
      const copy = await folder.open(`${name}-copie`)
      expect(stateOf(copy)).toEqual(after)
      expect((await copy.verify()).anomalies).toEqual([])
      await copy.close()
      while (store.undoable(camille).annuler) await store.undo(camille)
      expect(stateOf(store)).toEqual(before)
      while (store.undoable(camille).retablir) await store.redo(camille)
      expect(stateOf(store)).toEqual(after)
      await store.close()
      await Promise.all([name, `${name}-copie`].map(each => rm(folder.at(each), { recursive: true })))
    }),
    { numRuns: 40 },
  )
})

test('for any two states of a record: the difference leads from one to the other and back, and never names a place twice', () => {
  const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
  const value = fc.oneof(leaf, fc.dictionary(id, fc.constant(true)), fc.dictionary(id, fc.dictionary(id, leaf)), fc.array(fc.integer(), { maxLength: 2 }))
  const fiche = fc.option(
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'), value).map(content => clean({ ...content, id: 'f' }) as RawFiche),
    { nil: undefined },
  )
  fc.assert(
    fc.property(fiche, fiche, (before, after) => {
      const patches = diff(before, after)
      expect(applyPatches(before, patches)).toEqual(after)
      expect(applyPatches(after, diff(after, before))).toEqual(before)
      const places = patches.map(patch => JSON.stringify(patch.path))
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: 500 },
  )
})

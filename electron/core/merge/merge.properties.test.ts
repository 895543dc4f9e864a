import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Collection } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { newId } from '../../../shared/kernel/id'
import { isObject } from '../../../shared/kernel/isObject'
import type { Core } from '../core'
import { set } from '../store/testing/bench'
import { aCore } from '../testing/aCore'
import type { Choix } from './mergedFiche'
import { mergeRecords } from './mergeRecords'
import { unmergeRecords } from './unmergeRecords'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2025-01-14' }))
})
afterEach(() => dispose())

// Places of a small office: the kept structure, the absorbed one, and what is around them.
const PLACES = { gardee: 'structures', absorbee: 'structures', autre: 'structures', personne: 'personnes', parcours: 'parcours', echange: 'echanges' } as const
type Nom = keyof typeof PLACES
const noms = Object.keys(PLACES) as Nom[]

const named = fc.constantFrom('gardee', 'absorbee', 'absorbee', 'autre')
const others = fc.dictionary(named, fc.constant(true), { maxKeys: 3 })
const word = fc.constantFrom(undefined, 'a', 'b')
const phone = fc.constantFrom(undefined, '+33380000001', '+33380000002')
// Two copies of one classeur may hold elements of the same id.
const agrements = fc.dictionary(fc.constantFrom('x', 'y'), fc.record({ ordre: fc.nat(2), numero: word }))
const mandats = fc.dictionary(fc.constantFrom('x', 'y'), fc.record({ ordre: fc.nat(1), fonction: word, structureId: fc.option(named, { nil: undefined }) }))
const fields: { readonly [C in (typeof PLACES)[Nom]]: fc.Arbitrary<Record<string, unknown>> } = {
  structures: fc.record({
    nom: fc.constantFrom('a', 'b'),
    telephone: phone,
    notes: word,
    roles: fc.dictionary(fc.constantFrom('financeur', 'partenaire'), fc.constant(true)),
    reseaux: others,
    agrements,
  }),
  personnes: fc.record({ nom: fc.constant('p'), mandats }),
  parcours: fc.record({ structureId: named, prescripteurId: fc.option(named, { nil: undefined }), orientationVers: others }),
  echanges: fc.record({ nom: fc.constant('e'), sujetId: named }),
}
const office = fc.record(Object.fromEntries(noms.map(nom => [nom, fields[PLACES[nom]]])) as Record<Nom, fc.Arbitrary<Record<string, unknown>>>)
const gesture = fc
  .constantFrom(...noms.filter(nom => nom !== 'absorbee'))
  .chain(nom => fc.record({ nom: fc.constant(nom), what: fc.constantFrom('edit', 'edit', 'edit', 'trash', 'name'), champs: fields[PLACES[nom]], bits: fc.nat(63) }))

const choices = fc.constantFrom<Choix>({}, { telephone: 'absorbee', notes: 'absorbee' })

/** The same with the ids of this run in place of the names. */
function withIds(value: unknown, ids: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return ids[value] ?? value
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [ids[key] ?? key, withIds(inner, ids)])) : value
}

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  isObject(value) ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`)) : [[path, value]]

const refusedOnly = (error: unknown): void => {
  if (!(error instanceof Failure)) throw error
}

test('for any two structures and what is around them: undoing the merge gives back what was; after other gestures, it touches nothing of theirs', async () => {
  await fc.assert(
    fc.asyncProperty(office, fc.boolean(), fc.array(gesture, { minLength: 1, maxLength: 4 }), choices, async (content, trashed, then, choix) => {
      const ids = Object.fromEntries(noms.map(nom => [nom, newId()]))
      const id = (nom: Nom) => ids[nom] ?? ''
      const state = () => new Map(leaves(Object.fromEntries(noms.map(nom => [nom, core.store.raw(PLACES[nom], id(nom)) ?? {}]))))
      await core.store.update('Commencer', core.auteur, tx => {
        for (const nom of noms) tx.create(PLACES[nom] as Collection, withIds(content[nom], ids) as object, id(nom))
        if (trashed) tx.trash('echanges', id('echange'))
      })
      const before = state()
      const fusion = { collection: 'structures', gardeeId: id('gardee'), absorbeeId: id('absorbee'), choix } as const
      await mergeRecords(core, fusion)
      for (const [place, value] of state()) if (!place.startsWith('/absorbee/')) expect(`${place} ${value}`).not.toContain(id('absorbee'))
      await unmergeRecords(core, 'structures', id('absorbee'))
      expect(state()).toEqual(before)

      await mergeRecords(core, fusion)
      const merged = state()
      for (const { nom, what, champs, bits } of then) {
        const collection: Collection = PLACES[nom]
        const some = Object.fromEntries(Object.entries(champs).filter((_, index) => (bits >> index) & 1))
        await core.store
          .update('Ensuite', core.auteur, tx => {
            if (what === 'edit') tx.edit(collection, id(nom), set(withIds(some, { ...ids, absorbee: id('autre') }) as Record<string, unknown>))
            else if (what === 'trash' && nom !== 'gardee') tx.trash(collection, id(nom))
            else tx.create('echanges', { nom: 'Après', sujetId: id('gardee') })
          })
          .catch(refusedOnly)
      }
      const later = state()
      await unmergeRecords(core, 'structures', id('absorbee'))
      const after = state()
      const places = [...new Set([...before.keys(), ...merged.keys(), ...later.keys(), ...after.keys()])]
      const changed = places.filter(place => merged.get(place) !== later.get(place))
      for (const place of changed) expect([place, after.get(place)]).toEqual([place, later.get(place)])
      for (const place of places) expect([before.get(place), later.get(place)]).toContain(after.get(place))
      const touched = new Set(changed.map(place => place.split('/')[1]))
      const rest = (all: Map<string, unknown>) => [...all].filter(([place]) => !touched.has(place.split('/')[1])).sort(([a], [b]) => (a < b ? -1 : 1))
      expect(rest(after)).toEqual(rest(before))
    }),
    { numRuns: 30 },
  )
})

import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, collectionNames, schemas } from '../../../shared/fiches'
import { fieldsOf } from '../../../shared/kernel/champs'
import { Failure } from '../../../shared/kernel/failure'
import { aConvention, aStructure } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { demoRecords } from '../demo/demo'
import { createRecord } from '../records/createRecord'
import { editRecord } from '../records/editRecord'
import { trashRecord } from '../records/trashRecord'
import { aCore } from '../testing/aCore'
import { MissingIndex } from './missing'

let dispose: () => Promise<void> = async () => undefined
afterEach(() => dispose())

async function coreWith(...[options]: Parameters<typeof aCore>): Promise<Core> {
  const made = await aCore(options)
  dispose = made.dispose
  return made.core
}

/** The same gaps whatever the order in which they were met. */
const told = (index: MissingIndex) =>
  index
    .groups()
    .map(group => ({ ...group, ids: [...group.ids].sort() }))
    .sort((a, b) => (`${a.collection} ${a.champ} ${a.phrase}` < `${b.collection} ${b.champ} ${b.phrase}` ? -1 : 1))

const set = (core: Core, collection: Collection, id: string, champ: string, valeur?: unknown) =>
  editRecord(core, collection, id, [{ chemin: [champ], ...(valeur === undefined ? {} : { valeur }) }])

test('a gap is told once with the records that have it, and the field where it is filled', async () => {
  const core = await coreWith({
    semences: ['s1', 's2'].map(id => ({ collection: 'structures', fiche: aStructure({ id, nom: `Atelier ${id}`, naf: '90.01Z' }) })),
    le: '2025-01-14',
  })
  const gap = () => core.manques.groups().find(({ champ }) => champ === 'nafVersion')
  expect(gap()).toMatchObject({ collection: 'structures', nombre: 2, gravite: 'avertissement', ids: ['s1', 's2'] })
  await set(core, 'structures', 's1', 'nafVersion', 'rev2')
  expect(gap()).toMatchObject({ nombre: 1, ids: ['s2'] })
  await trashRecord(core, 'structures', 's2')
  expect(gap()).toBeUndefined()
})

test('a record mended takes the gap from the one it was confused with', async () => {
  const core = await coreWith({
    semences: ['c1', 'c2'].map(id => ({ collection: 'conventions', fiche: aConvention({ id, numero: '2025-001' }) })),
    le: '2025-01-14',
  })
  const twins = () => core.manques.groups().find(({ phrase }) => phrase === 'Une autre convention porte ce numéro.')
  expect(twins()).toMatchObject({ nombre: 2 })
  await set(core, 'conventions', 'c1', 'numero', '2025-002')
  expect(twins()).toBeUndefined()
  await core.store.undo(core.auteur)
  expect(twins()).toMatchObject({ nombre: 2 })
})

test('a threshold of the association is read again by every record', async () => {
  const core = await coreWith({ semences: await demoRecords(join(import.meta.dirname, '../../../resources')), le: '2025-01-14' })
  const before = told(core.manques)
  const [parametres] = core.lire.all('parametres')
  await set(core, 'parametres', parametres?.id ?? '', 'adresse')
  expect(told(core.manques)).toHaveLength(before.length + 1)
})

/** Numbers that look drawn at random and are the same each time. */
function draws(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

test('kept up gesture after gesture, it says what working everything out again would say', { timeout: 120_000 }, async () => {
  const core = await coreWith({ semences: await demoRecords(join(import.meta.dirname, '../../../resources')), le: '2025-01-14' })
  core.manques.groups()
  const draw = draws(21)
  const names = collectionNames.filter(name => core.lire.all(name).length > 0 && name !== 'nomenclatures' && name !== 'parametres')
  for (let gesture = 0; gesture < 160; gesture++) {
    const collection = names[draw(names.length)] ?? 'structures'
    const fiches = core.lire.all(collection)
    const fiche = fiches[draw(fiches.length)]
    const twin = fiches[draw(fiches.length)]
    if (!fiche || !twin) continue
    const fields = fieldsOf(schemas[collection]).filter(([name]) => !(descripteurs[collection].requis as readonly string[]).includes(name))
    const [champ] = fields[draw(fields.length)] ?? ['nom']
    const kind = draw(10)
    const deed = (): Promise<unknown> => {
      if (kind === 0) return trashRecord(core, collection, fiche.id)
      if (kind === 1) return core.store.undo(core.auteur)
      if (kind === 2) return createRecord(core, 'echanges', { nom: 'Échange fictif', sujetId: fiche.id })
      // What the twin holds, or nothing: a value of the right shape each time.
      return set(core, collection, fiche.id, champ, kind < 6 ? (twin as Record<string, unknown>)[champ] : undefined)
    }
    // A refused gesture changes nothing, which is as good a gesture as another.
    await deed().catch((refused: unknown) => expect(refused).toBeInstanceOf(Failure))
    if (gesture % 8 === 7) expect(told(core.manques), `after ${gesture} gestures, ${collection}.${champ}`).toEqual(told(new MissingIndex(core.store)))
  }
})

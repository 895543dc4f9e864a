import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Annonce } from '../../shared/contract'
import type { Core } from './core'
import { followChanges } from './feed'
import { createRecord } from './records/createRecord'
import { editRecord } from './records/editRecord'
import { aCore } from './testing/aCore'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

const told = async (gesture: () => Promise<unknown>): Promise<Annonce> => {
  const announced = new Promise<Annonce>(resolve => core.annonces.once('annonce', resolve))
  await gesture()
  return announced
}
const idsOf = ({ touche }: Annonce, collection: string): string[] => touche.find(place => place.collection === collection)?.ids ?? []

test('an échange on a parcours is told to the list of its structure, where the last contact shows', async () => {
  const structure = await createRecord(core, 'structures', { nom: 'A' })
  const parcours = await createRecord(core, 'parcours', { structureId: structure.id })
  const annonce = await told(() => createRecord(core, 'echanges', { nom: 'Appel', sujetId: parcours.id }))
  expect(idsOf(annonce, 'parcours')).toEqual([parcours.id])
  expect(idsOf(annonce, 'structures')).toEqual([structure.id])
})

test('a structure that loses its parcours is told too', async () => {
  const [a, b] = [await createRecord(core, 'structures', { nom: 'A' }), await createRecord(core, 'structures', { nom: 'B' })]
  const parcours = await createRecord(core, 'parcours', { structureId: a.id })
  const annonce = await told(() => editRecord(core, 'parcours', parcours.id, [{ chemin: ['structureId'], valeur: b.id }]))
  expect(idsOf(annonce, 'structures').sort()).toEqual([a.id, b.id].sort())
})

test('a renamed person is told to the records that name her', async () => {
  const personne = await createRecord(core, 'personnes', { nom: 'Camille Exemple', equipe: true })
  const structure = await createRecord(core, 'structures', { nom: 'A' })
  const parcours = await createRecord(core, 'parcours', { structureId: structure.id, chargeMissionId: personne.id })
  const annonce = await told(() => editRecord(core, 'personnes', personne.id, [{ chemin: ['nom'], valeur: 'Camille Modèle' }]))
  expect(idsOf(annonce, 'parcours')).toEqual([parcours.id])
})

test('a change says who made it and the very places it wrote', async () => {
  const { id } = await createRecord(core, 'structures', { nom: 'A' })
  const annonce = await told(() => editRecord(core, 'structures', id, [{ chemin: ['sigle'], valeur: 'AA' }]))
  expect(annonce).toMatchObject({ par: { personne: 'Éloïse', poste: 'accueil' }, ecrit: [{ collection: 'structures', id, chemins: [['sigle']] }] })
})

test('a reader hears each change and leaves nothing behind', async () => {
  const leave = new AbortController()
  const changes = followChanges(core, leave.signal)
  const first = changes.next()
  await createRecord(core, 'structures', { nom: 'A' })
  expect((await first).value).toMatchObject({ geste: 'Ajouter une structure : A' })
  leave.abort()
  expect(await changes.next()).toEqual({ done: true, value: undefined })
  expect(core.annonces.listenerCount('annonce')).toBe(0)
})

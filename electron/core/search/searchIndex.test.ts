import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { createRecord } from '../records/createRecord'
import { editRecord } from '../records/editRecord'
import { trashRecord } from '../records/trashRecord'
import { aCore } from '../testing/aCore'
import { SearchIndex } from './searchIndex'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

const found = async (texte: string): Promise<string[]> => (await core.recherche.find(texte, 30)).map(lien => lien.titre)

test.each([
  ['ecole', 'L’École d’Œuvre'],
  ['oeuvre', 'L’École d’Œuvre'],
  ["l'ecole", 'L’École d’Œuvre'],
  ['ÉCO', 'L’École d’Œuvre'],
  ['éc', 'L’École d’Œuvre'],
  ['900 012 345', 'L’École d’Œuvre'],
  ['03 80 50', 'L’École d’Œuvre'],
  ['ecolle', 'L’École d’Œuvre'],
])('« %s » finds %s', async (typed, titre) => {
  await createRecord(core, 'structures', { nom: 'L’École d’Œuvre', siret: '90001234500014', telephone: '+33380509047' })
  await createRecord(core, 'structures', { nom: 'La Fabrique' })
  expect(await found(typed)).toEqual([titre])
})

test('one letter finds nothing yet', async () => {
  await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  expect(await found('a')).toEqual([])
})

test('what was renamed, created or thrown away since the first question is known', async () => {
  expect(await found('atelier')).toEqual([])
  const { id } = await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  expect(await found('atelier')).toEqual(['Atelier Fictif'])
  await editRecord(core, 'structures', id, [{ chemin: ['nom'], valeur: 'Fabrique Fictive' }])
  expect(await found('atelier')).toEqual([])
  expect(await found('fabrique')).toEqual(['Fabrique Fictive'])
  await trashRecord(core, 'structures', id)
  expect(await found('fabrique')).toEqual([])
  await core.store.undo(core.auteur)
  expect(await found('fabrique')).toEqual(['Fabrique Fictive'])
})

test('a slip of the hand is only looked for when nothing is written so', async () => {
  await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  await createRecord(core, 'structures', { nom: 'Ateliers Fictive' })
  expect(await found('fictif')).toEqual(['Atelier Fictif'])
  expect(await found('fictiv')).toEqual(['Ateliers Fictive'])
  expect(await found('fictife')).toHaveLength(2)
})

test('all the words must be there', async () => {
  await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  await createRecord(core, 'structures', { nom: 'Atelier Témoin' })
  expect(await found('atelier temoin')).toEqual(['Atelier Témoin'])
})

test('a parcours is found by the name its structure has now', async () => {
  const { id } = await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  await createRecord(core, 'parcours', { structureId: id })
  expect(await found('fictif')).toHaveLength(2)
  await editRecord(core, 'structures', id, [{ chemin: ['nom'], valeur: 'Fabrique Imaginaire' }])
  expect(await found('imaginaire')).toHaveLength(2)
  expect(await found('fictif')).toEqual([])
})

test('gestures go on while the index is made, and what they did is in it', async () => {
  const semences = Array.from({ length: 3000 }, (_, n) => ({ collection: 'structures' as const, fiche: { id: `s${n}`, nom: `Atelier Fictif ${n}` } }))
  const large = await aCore({ semences })
  // One of our own: that of the core may already be made.
  const index = new SearchIndex(large.core.store)
  large.core.annonces.on('annonce', annonce => index.update(annonce))
  const titles = async (texte: string) => (await index.find(texte, 30)).map(lien => lien.titre)
  const made = index.prepare()
  const order: string[] = []
  setImmediate(() => order.push('another question'))
  void made.then(() => order.push('made'))
  await trashRecord(large.core, 'structures', 's2999')
  await editRecord(large.core, 'structures', 's2998', [{ chemin: ['nom'], valeur: 'Fabrique Imaginaire' }])
  await createRecord(large.core, 'structures', { nom: 'Maison Neuve' })
  await made
  expect(order).toEqual(['another question', 'made'])
  expect(await titles('2999')).toEqual([])
  expect(await titles('fabrique')).toEqual(['Fabrique Imaginaire'])
  expect(await titles('neuve')).toEqual(['Maison Neuve'])
  expect(await titles('fictif 17')).toContain('Atelier Fictif 17')
  await large.dispose()
})

test('a classeur closed while its index is made is let go', async () => {
  const semences = Array.from({ length: 3000 }, (_, n) => ({ collection: 'structures' as const, fiche: { nom: `Atelier Fictif ${n}` } }))
  const large = await aCore({ semences })
  const index = new SearchIndex(large.core.store)
  const made = index.prepare()
  index.stop()
  await large.dispose()
  await made
  expect(await index.find('fictif 2999', 30)).toEqual([])
})

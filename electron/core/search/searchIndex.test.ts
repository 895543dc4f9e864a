import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Core } from '../core'
import { createRecord } from '../records/createRecord'
import { editRecord } from '../records/editRecord'
import { trashRecord } from '../records/trashRecord'
import { aCore } from '../testing/aCore'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore())
})
afterEach(() => dispose())

const found = (texte: string): string[] => core.recherche.find(texte, 30).map(lien => lien.titre)

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
  expect(found(typed)).toEqual([titre])
})

test('one letter finds nothing yet', async () => {
  await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  expect(found('a')).toEqual([])
})

test('what was renamed, created or thrown away since the first question is known', async () => {
  expect(found('atelier')).toEqual([])
  const { id } = await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  expect(found('atelier')).toEqual(['Atelier Fictif'])
  await editRecord(core, 'structures', id, [{ chemin: ['nom'], valeur: 'Fabrique Fictive' }])
  expect(found('atelier')).toEqual([])
  expect(found('fabrique')).toEqual(['Fabrique Fictive'])
  await trashRecord(core, 'structures', id)
  expect(found('fabrique')).toEqual([])
  await core.store.undo(core.auteur)
  expect(found('fabrique')).toEqual(['Fabrique Fictive'])
})

test('all the words must be there', async () => {
  await createRecord(core, 'structures', { nom: 'Atelier Fictif' })
  await createRecord(core, 'structures', { nom: 'Atelier Témoin' })
  expect(found('atelier temoin')).toEqual(['Atelier Témoin'])
})

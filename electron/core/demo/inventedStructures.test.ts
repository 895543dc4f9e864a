import { expect, test } from 'vitest'
import { computeFigures } from '../../../shared/chiffres/figures'
import { type Fiches, schemas } from '../../../shared/fiches'
import { readSiret } from '../../../shared/kernel/validation'
import { aLecture, communesDeTest } from '../../../shared/testing/lecture'
import { inventedStructures } from './inventedStructures'

const records = inventedStructures(2000, communesDeTest)
const structures = records.flatMap(({ collection, fiche }) => (collection === 'structures' ? [fiche as Fiches['structures']] : []))
const parcours = records.flatMap(({ collection, fiche }) => (collection === 'parcours' ? [fiche as Fiches['parcours']] : []))

test('every invented structure has a name of its own that tells it is not real, and can be kept', () => {
  expect(new Set(structures.map(({ nom }) => nom)).size).toBe(2000)
  expect(structures.filter(({ nom }) => !/ (Témoin|Modèle|d’Exemple|Imaginaire) /.test(nom ?? ''))).toEqual([])
  expect(records.filter(({ collection, fiche }) => !schemas[collection].safeParse(fiche).success)).toEqual([])
})

test('each has a valid SIRET and an id of its own, the same each time', () => {
  const sirets = structures.map(({ siret }) => siret ?? '')
  expect(sirets.filter(siret => 'phrase' in readSiret(siret))).toEqual([])
  expect(new Set(sirets).size).toBe(2000)
  expect(new Set(records.map(({ fiche }) => fiche.id)).size).toBe(records.length)
  expect(inventedStructures(2000, communesDeTest)).toEqual(records)
})

test('some were received long ago: the figures of 2023 and after do not move', () => {
  const lire = aLecture({ structures, parcours })
  const accueillies = (annee: number) => computeFigures(lire, annee)[0]?.valeur
  expect(parcours).toHaveLength(200)
  expect(accueillies(2015)).toBeGreaterThan(0)
  for (const annee of [2023, 2024, 2025]) expect(computeFigures(lire, annee).filter(({ valeur }) => valeur > 0)).toEqual([])
})

test('none is invented when none is asked', () => {
  expect(inventedStructures(0, communesDeTest)).toEqual([])
})

import { expect, test } from 'vitest'
import { computeFigures } from '../../../shared/chiffres/figures'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, type Fiches, schemas } from '../../../shared/fiches'
import { check, type Regle } from '../../../shared/kernel/regle'
import { readSiret } from '../../../shared/kernel/validation'
import type { Lecture } from '../../../shared/lecture'
import { aLecture, type Contenu, communesDeTest } from '../../../shared/testing/lecture'
import type { Semence } from '../classeur/createClasseur'
import { referencesOf } from '../store/references'
import { inventedStructures } from './inventedStructures'

const records = inventedStructures(2000, communesDeTest)
const structures = records.flatMap(({ collection, fiche }) => (collection === 'structures' ? [fiche as Fiches['structures']] : []))
const names = ['structures', 'personnes', 'parcours', 'conventions', 'echanges', 'taches', 'seances'] as const
const contenuOf = (among: readonly Semence[]): Contenu =>
  Object.fromEntries(names.map(name => [name, among.flatMap(({ collection, fiche }) => (collection === name ? [fiche] : []))]))

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

test('what the office did with them is of long ago: the figures of 2023 and after do not move', () => {
  const lire = aLecture(contenuOf(records))
  const values = (annee: number) => computeFigures(lire, annee).filter(({ valeur }) => valeur > 0)
  expect(values(2015).map(({ code }) => code)).toEqual(expect.arrayContaining(['dla.structures-accueillies', 'club.rencontres']))
  for (const annee of [2022, 2023, 2024, 2025]) expect(values(annee)).toEqual([])
})

test('three records in two structures come with them, all that they name is there, and nothing is said to be missing', () => {
  const fewer = inventedStructures(400, communesDeTest)
  const lire = aLecture(contenuOf(fewer))
  expect(names.map(name => lire.all(name).length)).toEqual([400, 200, 80, 40, 180, 60, 40])
  const references = fewer.flatMap(({ collection, fiche }) => referencesOf(collection, fiche as Fiches[Collection]))
  expect(references.filter(({ id, vers }) => !vers.includes(lire.find(id)?.collection ?? ''))).toEqual([])
  const wrong = names.flatMap(name => lire.all(name).flatMap(fiche => check(descripteurs[name].regles as readonly Regle<unknown, Lecture>[], fiche, lire)))
  expect(wrong).toEqual([])
})

test('none is invented when none is asked', () => {
  expect(inventedStructures(0, communesDeTest)).toEqual([])
})

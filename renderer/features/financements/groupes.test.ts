import { expect, test } from 'vitest'
import type { LigneLue } from '../../../shared/financements/tableau'
import { newId } from '../../../shared/kernel/id'
import { columnsOf, sumOf } from './colonnes'
import { groupsOf } from './groupes'
import { partsOf } from './useParts'

const aLine = (given: Partial<LigneLue>): LigneLue => ({
  id: newId(),
  exercice: 2024,
  financeurId: 'ville',
  financeur: 'Ville de Dijon',
  publique: true,
  intitule: 'CPOM 2023-2025',
  objet: 'A1',
  statut: 'conventionne',
  ferme: true,
  probable: 0,
  situation: 'Conventionné',
  recu: 0,
  resteARecevoir: 0,
  tropPercu: 0,
  resteAJustifier: 0,
  ...given,
})

const cpom2023 = aLine({ exercice: 2023, objet: '' })
const cpom2024 = aLine({})
const dla2024 = aLine({ financeurId: 'etat', financeur: 'État', intitule: 'DLA' })
const reseau2024 = aLine({ financeurId: 'metropole', financeur: 'Dijon Métropole', intitule: 'Réseau ESS', objet: '' })

const titles = (groups: ReturnType<typeof groupsOf>): string[] => groups.map(({ titre }) => titre)

test('the latest exercice comes first, its lines in the order they came', () => {
  const groups = groupsOf('exercice', [cpom2023, dla2024, cpom2024])
  expect(titles(groups)).toEqual(['2024', '2023'])
  expect(groups[0]?.rangs.map(({ titre }) => titre)).toEqual(['État', 'Ville de Dijon'])
})

test('funders come in French order, accents aside', () => {
  expect(titles(groupsOf('financeur', [cpom2024, dla2024, reseau2024]))).toEqual(['Dijon Métropole', 'État', 'Ville de Dijon'])
})

test('the same funding stands on one row from an exercice to the next, even when what it pays for was not said before', () => {
  const [ville] = groupsOf('financeur', [cpom2023, cpom2024])
  expect(ville?.rangs).toHaveLength(1)
  expect(ville?.rangs[0]).toMatchObject({ titre: 'CPOM 2023-2025', precision: 'A1', lignes: [cpom2023, cpom2024] })
})

test('two lines of the same name in one exercice keep a row each', () => {
  const other = aLine({ objet: 'A2' })
  const [ville] = groupsOf('financeur', [cpom2024, other, cpom2023])
  expect(ville?.rangs.map(({ precision, lignes }) => [precision, lignes.length])).toEqual([
    ['A1', 2],
    ['A2', 1],
  ])
})

test('lines without an action come after the others, and say so', () => {
  expect(titles(groupsOf('action', [reseau2024, dla2024]))).toEqual(['A1', 'Sans action précisée'])
})

test('exercices stand side by side from the earliest, firm apart from forecast', () => {
  expect(columnsOf('financeur', [2025, 2024]).map(({ exercice, titre, prevu }) => [exercice, titre, prevu ?? false])).toEqual([
    [2024, 'Ferme', false],
    [2024, 'Prévu', true],
    [2024, 'À recevoir', false],
    [2025, 'Ferme', false],
    [2025, 'Prévu', true],
    [2025, 'À recevoir', false],
  ])
})

test('a total adds what is known and stays unknown when nothing is: never zero', () => {
  const [, , conventionne] = columnsOf('exercice', [2024])
  if (!conventionne) throw new Error('no column')
  expect(sumOf([aLine({ conventionne: 10_050 }), aLine({}), aLine({ conventionne: 5 })], conventionne)).toBe(10_055)
  expect(sumOf([aLine({}), aLine({})], conventionne)).toBeUndefined()
  expect(sumOf([aLine({ conventionne: 0 })], conventionne)).toBe(0)
})

test('firm is what was agreed, else notified; a forecast is what is only asked for, never both', () => {
  const [firm, forecast] = columnsOf('financeur', [2024])
  if (!firm || !forecast) throw new Error('no column')
  const notified = aLine({ statut: 'notifie', notifie: 300 })
  const asked = aLine({ statut: 'demande', ferme: false, demande: 1000, probable: 600 })
  const refused = aLine({ statut: 'refuse', ferme: false, demande: 1000, probable: 0 })
  expect([notified, asked, refused].map(firm.montant)).toEqual([300, undefined, undefined])
  expect([notified, asked, refused].map(forecast.montant)).toEqual([undefined, 600, undefined])
  expect(sumOf([notified, aLine({ exercice: 2023, statut: 'notifie', notifie: 50 })], firm)).toBe(300)
})

test('by action, a line shared out is cut between its actions, to the cent, and one that no plan counts keeps its place', () => {
  const plan = (objet: string, montant: number) => ({
    objet,
    exercice: 2024,
    certain: montant,
    probable: 0,
    ressources: [{ ligneId: cpom2024.id, financeur: '', intitule: '', montant, ferme: true }],
  })
  const parts = partsOf([cpom2024, reseau2024], [plan('A1 · DLA', 3334), plan('A2 · CRDVA', 6666)])
  const [firm] = columnsOf('action', [2024])
  if (!firm) throw new Error('no column')
  const groups = groupsOf('action', parts)
  expect(groups.map(({ titre, lignes }) => [titre, sumOf(lignes, firm)])).toEqual([
    ['A1 · DLA', 3334],
    ['A2 · CRDVA', 6666],
    ['Sans action précisée', undefined],
  ])
  expect(new Set(groups.flatMap(({ rangs }) => rangs.map(({ cle }) => cle))).size).toBe(3)
})

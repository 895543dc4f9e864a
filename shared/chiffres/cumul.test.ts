import { expect, test } from 'vitest'
import { anEchange, aParcours, aProjet, aSeance, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { cumulOf } from './cumul'

const structures = ['s1', 's2', 's3'].map(id => aStructure({ id }))

test('a figure grows month by month to its value of the year', () => {
  const lire = aLecture({ structures, parcours: [aParcours({ structureId: 's1', dateAccueil: '2024-03-12' }), aParcours({ structureId: 's2', dateAccueil: '2024-11' })] })
  expect(cumulOf(lire, 'dla.structures-accueillies', 2024)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2])
})

test('what is only known by its season or its year appears at its end, so that no day is invented', () => {
  const lire = aLecture({ seances: [aSeance({ type: 'club', date: '2024-T3' }), aSeance({ type: 'club', date: '2024' })] })
  expect(cumulOf(lire, 'club.rencontres', 2024)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
})

test('a project appears with its first act, whatever came after', () => {
  const projets = [aProjet({ id: 'r1', debut: '2022', etapes: elementsOf({ etape: 'statuts', fait: true, date: '2024-06' }) }), aProjet({ id: 'r2', debut: '2024-09' })]
  const lire = aLecture({ projets, echanges: [anEchange({ sujetId: 'r2', nature: 'visite', date: '2024-02-05' })] })
  expect(cumulOf(lire, 'creation.projets-accompagnes', 2024)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2])
})

test('a year that runs stops at the month it is', () => {
  expect(cumulOf(aLecture({ aujourdhui: '2025-03-02' }), 'club.rencontres', 2025)).toEqual([0, 0, 0])
})

test('an unknown figure has no curve', () => {
  expect(cumulOf(aLecture(), 'club.autre', 2024)).toEqual([])
})

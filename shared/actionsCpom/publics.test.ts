import { expect, test } from 'vitest'
import { anAccompagnementCrdva, anIngenierie, aParcours, aProjet, aSeance, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { presentsEnPhrase, publicsOf } from './publics'

const dijon = aStructure({ id: 'd', commune: '21231', zonages: elementsOf({ zonage: 'qpv', nom: 'Grésilles' }) })
const sombernon = aStructure({ id: 's', commune: '21611' })
const nowhere = aStructure({ id: 'n' })

test('counts a structure once, however many records bring it, and where its seat is', () => {
  const lire = aLecture({
    structures: [dijon, sombernon, nowhere],
    parcours: [aParcours({ id: 'p', structureId: 's' })],
    accompagnementsCrdva: [
      anAccompagnementCrdva({ structureId: 'd', date: '2024-03', actionCpomId: 'a' }),
      anAccompagnementCrdva({ structureId: 'd', date: '2024-04', actionCpomId: 'a' }),
      anAccompagnementCrdva({ structureId: 'n', date: '2024-05-02', actionCpomId: 'a' }),
    ],
  })
  expect(publicsOf(lire, 'a', 2024, ['d', 'p'])).toEqual({
    ids: ['d', 's', 'n'],
    dijon: 1,
    qpv: 1,
    sansCommune: 1,
    parEpci: [
      { nom: 'CC Ouche et Montagne', nombre: 1 },
      { nom: 'Dijon Métropole', nombre: 1 },
    ],
    seances: 0,
    presents: undefined,
    presentsPartiels: false,
  })
})

test('leaves out another year, another action, and a séance that was not held', () => {
  const lire = aLecture({
    structures: [dijon],
    accompagnementsCrdva: [
      anAccompagnementCrdva({ structureId: 'd', date: '2023-12-31', actionCpomId: 'a' }),
      anAccompagnementCrdva({ structureId: 'd', date: '2024', actionCpomId: 'b' }),
    ],
    seances: [
      aSeance({ date: '2024-11-05', statut: 'annulee', presents: 140, actionCpomId: 'a', participants: elementsOf({ structureId: 'd' }) }),
      aSeance({ date: '2024-11-06', statut: undefined, presents: 12, actionCpomId: 'a' }),
    ],
  })
  expect(publicsOf(lire, 'a', 2024, [])).toMatchObject({ ids: [], seances: 0, presents: undefined })
})

test('counts the structures and projects that came to a séance, and the people at its door', () => {
  const lire = aLecture({
    structures: [dijon, sombernon],
    projets: [aProjet({ id: 'x', commune: '21231', qpv: true })],
    seances: [
      aSeance({
        date: '2024-11-05',
        presents: 140,
        actionCpomId: 'a',
        participants: elementsOf({ structureId: 'd', present: true }, { projetId: 'x' }, { structureId: 's', present: false }),
      }),
    ],
  })
  expect(publicsOf(lire, 'a', 2024, [])).toMatchObject({ ids: ['d', 'x'], dijon: 2, qpv: 2, seances: 1, presents: 140 })
})

test('counts every structure an ingénierie served', () => {
  const lire = aLecture({
    structures: [dijon, sombernon],
    ingenieries: [anIngenierie({ id: 'i', type: 'collective', structures: elementsOf({ structureId: 'd', statut: 'presente' }, { structureId: 's', statut: 'abandon' }) })],
  })
  expect(publicsOf(lire, 'a', 2024, ['i']).ids).toEqual(['d'])
})

test('says that there were at least as many when nobody counted at one of the doors', () => {
  const counted = aSeance({ date: '2024-11-05', presents: 140, actionCpomId: 'a' })
  const uncounted = aSeance({ date: '2024-11-28', presents: undefined, actionCpomId: 'a' })
  const told = (...seances: (typeof counted)[]) => presentsEnPhrase(publicsOf(aLecture({ seances }), 'a', 2024, []))
  expect([told(counted), told(counted, uncounted), told(uncounted)]).toEqual(['140', 'au moins 140', ''])
})

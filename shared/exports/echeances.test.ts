import { expect, test } from 'vitest'
import { aConvention, aConventionFinancement, aJustificatif, aLigneFinancement, anEncaissement, aParcours, aStructure, aTache, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { echeances } from './echeances'

const TODAY = '2025-01-14'
const told = (contenu: Contenu) => echeances(aLecture({ aujourdhui: TODAY, ...contenu })).map(({ jour, titre }) => [jour, titre])

test('tâches to do with a day are there, late ones too; those done, or without a day, are not', () => {
  const taches = [
    aTache({ nom: 'Rappeler', echeance: '2025-01-20' }),
    aTache({ nom: 'En retard', echeance: '2025-01-08' }),
    aTache({ echeance: '2025-01-20', faiteLe: '2025-01-10' }),
    aTache(),
  ]
  expect(told({ taches })).toEqual([
    ['2025-01-08', 'En retard'],
    ['2025-01-20', 'Rappeler'],
  ])
})

test('a convention ends on its day once it is signed and not over; a funder’s too', () => {
  const conventions = [
    aConvention({ nom: 'Signée', statut: 'signee', fin: '2025-06-30' }),
    aConvention({ statut: 'brouillon', fin: '2025-06-30' }),
    aConvention({ statut: 'resiliee', fin: '2025-06-30' }),
    aConvention({ statut: 'signee', fin: '2024-12-31' }),
  ]
  const conventionsFinancement = [aConventionFinancement({ nom: 'CPOM 2023-2025', fin: '2025-12-31' }), aConventionFinancement({ fin: '2024-12-31' })]
  expect(told({ conventions, conventionsFinancement })).toEqual([
    ['2025-06-30', 'Fin de la convention : Signée'],
    ['2025-12-31', 'Fin du financement : CPOM 2023-2025'],
  ])
})

test('what a funder is to pay, and what it waits for, is named with it', () => {
  const ville = aStructure({ nom: 'Ville Fictive' })
  const ligne = aLigneFinancement({ financeurId: ville.id, montantNotifie: 1_000_000 })
  const content: Contenu = {
    structures: [ville],
    lignesFinancement: [ligne],
    encaissements: [
      anEncaissement({ nom: 'Acompte', ligneId: ligne.id, prevuLe: '2025-03-01', montantPrevu: 500_000 }),
      anEncaissement({ ligneId: ligne.id, prevuLe: '2025-03-01', recuLe: '2025-01-02' }),
    ],
    justificatifs: [
      aJustificatif({ nom: 'Compte rendu', ligneId: ligne.id, limite: '2025-06-30' }),
      aJustificatif({ ligneId: ligne.id, limite: '2025-06-30', envoyeLe: '2025-01-02' }),
    ],
  }
  expect(told(content)).toEqual([
    ['2025-03-01', 'Encaissement attendu : Acompte · Ville Fictive'],
    ['2025-06-30', 'Justificatif à envoyer : Compte rendu · Ville Fictive'],
  ])
  expect(echeances(aLecture({ aujourdhui: TODAY, ...content }))[0]?.detail).toMatch(/5.000,00.€$/)
})

test('the second relevé is due a year after the first, of a leap day too; none is due of a day that is not known', () => {
  const structure = aStructure({ nom: 'La Recyclade' })
  const followed = (date: string | undefined) =>
    aParcours({ structureId: structure.id, dateAccueil: '2023', plan: elementsOf({ statut: 'lance' }), releves: elementsOf({ exercice: 2023, ...(date ? { date } : {}) }) })
  const of = (date: string | undefined, ingenieries: Contenu['ingenieries'] = []) => {
    const parcours = followed(date)
    return told({ structures: [structure], parcours: [parcours], ingenieries, echanges: [{ id: 'e', nom: 'Suivi', sujetId: parcours.id, moment: 'suivi', date: '2024-02' }] })
  }
  expect(of('2024-02-29')).toEqual([['2025-02-28', 'Relevé d’impact N+1 : La Recyclade']])
  expect(of(undefined)).toEqual([])
  expect(of('2025-06-01')).toEqual([['2025-06-01', 'Relevé d’impact : La Recyclade']])
})

test('the same deadline bears the same name from one export to the next, and no two share it', () => {
  const tache = aTache({ echeance: '2025-01-20' })
  const uids = (content: Contenu) => echeances(aLecture({ aujourdhui: TODAY, ...content })).map(({ uid }) => uid)
  const [first] = uids({ taches: [tache] })
  expect(uids({ taches: [{ ...tache, nom: 'Renommée', echeance: '2025-02-01' }] })).toEqual([first])
  expect(new Set(uids({ taches: [tache, aTache({ echeance: '2025-01-20' })] })).size).toBe(2)
})

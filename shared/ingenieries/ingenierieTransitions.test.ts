import { expect, test } from 'vitest'
import { aConvention, anIngenierie, anOffre, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { coutTotal } from './coutIngenierie'
import type { Ingenierie } from './ingenierie'
import { ingenierieTransitions } from './ingenierieTransitions'

const bare = anIngenierie({ statut: 'preparation' })
const blocking = (change: Partial<Ingenierie>, vers: string, contenu: Contenu = {}) =>
  ingenierieTransitions
    .obstacles({ ...bare, ...change }, vers, aLecture({ aujourdhui: '2024-06-01', ...contenu }))
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ champ }) => champ)
const offre = (prestataireId: string, noted = true) =>
  anOffre({ ingenierieId: bare.id, prestataireId, ...(noted ? { notes: elementsOf({ critere: 'Prix', note: 4, sur: 5 }) } : {}) })

test('a consultation needs a dated cahier des charges, a budget and a deadline', () => {
  expect(blocking({}, 'consultation')).toEqual(['cahierDesChargesLe', 'budgetMax', 'consultationLimite'])
  expect(blocking({ cahierDesChargesLe: '2024-05-01', budgetMax: 600_000, consultationLimite: '2024-05-15' }, 'consultation')).toEqual([])
  expect(ingenierieTransitions.write(bare, 'consultation', aLecture({ aujourdhui: '2024-06-01' }))).toEqual({ statut: 'consultation', consultationEnvoiLe: '2024-06-01' })
})

test('a prestataire is chosen among two noted offres, or with the reason why there is no competition', () => {
  const choisi = { prestataireId: 'p1', choixLe: '2024-05-20' }
  expect(blocking(choisi, 'prestataireChoisi', { offres: [offre('p1')] })).toEqual(['absenceConcurrence'])
  expect(blocking({ ...choisi, absenceConcurrence: 'Seul prestataire référencé' }, 'prestataireChoisi', { offres: [offre('p1')] })).toEqual([])
  expect(blocking(choisi, 'prestataireChoisi', { offres: [offre('p1'), offre('p2')] })).toEqual([])
  expect(blocking(choisi, 'prestataireChoisi', { offres: [offre('p1'), offre('p2', false)] })).toEqual(['prestataireId'])
  expect(blocking({}, 'prestataireChoisi', { offres: [offre('p1'), offre('p2')] })).toEqual(['prestataireId', 'choixLe'])
})

test('it starts once the tripartite is signed, the papers are fresh and the cost holds in the budget', () => {
  const ready = { conventionSigneeLe: '2024-05-25', piecesPrestataireLe: '2024-05-20', dateDebut: '2024-06', budgetMax: 600_000, joursPrevus: 5, tarifJour: 100_000 }
  expect(blocking(ready, 'enCours')).toEqual([])
  expect(blocking({ ...ready, conventionSigneeLe: undefined }, 'enCours')).toEqual(['conventionSigneeLe'])
  const tripartite = aConvention({ type: 'tripartite', statut: 'signee', ingenierieId: bare.id })
  expect(blocking({ ...ready, conventionSigneeLe: undefined }, 'enCours', { conventions: [tripartite] })).toEqual([])
  expect(blocking({ ...ready, piecesPrestataireLe: '2023-11-01' }, 'enCours')).toEqual(['piecesPrestataireLe'])
  expect(blocking({ ...ready, budgetMax: 499_999 }, 'enCours')).toEqual(['budgetMax'])
})

test('a bilan needs the report, the meeting and every bill checked', () => {
  const faite = { rapportRecuLe: '2024-05-30', dateBilan: '2024-05-31' }
  expect(blocking({}, 'bilanFait')).toEqual(['rapportRecuLe', 'dateBilan', 'factures'])
  expect(blocking({ ...faite, factures: elementsOf({ numero: 'F1', controlee: true }, { numero: 'F2' }) }, 'bilanFait')).toEqual(['factures'])
  expect(blocking({ ...faite, factures: elementsOf({ numero: 'F1', controlee: true }) }, 'bilanFait')).toEqual([])
})

test('it may be abandoned with a reason, and taken up again', () => {
  expect(blocking({}, 'abandonnee')).toEqual(['abandonMotif'])
  expect(ingenierieTransitions.list({ ...bare, statut: 'abandonnee' }, aLecture()).map(({ vers }) => vers)).toEqual(['preparation'])
})

test('what it costs counts days, travel and VAT to the cent; unknown without days or price', () => {
  expect(coutTotal(anIngenierie({ joursPrevus: 4.5, tarifJour: 95_050, fraisDeplacement: 1_234, tauxTva: 20 }))).toBe(514_751)
  expect(coutTotal(anIngenierie({ joursPrevus: 5, joursRealises: 4, tarifJour: 100_000 }))).toBe(400_000)
  expect(coutTotal(anIngenierie({ tarifJour: 100_000 }))).toBeUndefined()
})

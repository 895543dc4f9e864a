import { expect, test } from 'vitest'
import { aConventionFinancement, aJustificatif, aLigneFinancement, anEncaissement } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import type { LigneFinancement } from './ligneFinancement'
import { ligneTransitions } from './ligneTransitions'

const line = (given: Partial<LigneFinancement>) => aLigneFinancement({ id: 'l1', financeurId: 'f1', montantNotifie: 100, ...given })
const lire = (contenu: Contenu = {}) => aLecture({ aujourdhui: '2025-01-14', ...contenu })
const stops = (ligne: LigneFinancement, vers: string, contenu: Contenu = {}) =>
  ligneTransitions.obstacles(ligne, vers, lire(contenu)).flatMap(({ gravite, champ }) => (gravite === 'bloquant' ? [champ] : []))
const paid = (montantRecu: number) => ({ encaissements: [anEncaissement({ ligneId: 'l1', recuLe: '2024-04-18', montantRecu })] })

test('a line goes from an idea to its closing in the order of the trade', () => {
  const usual: string[] = ['envisage']
  for (let next = 'envisage'; next !== 'cloture'; usual.push(next)) next = ligneTransitions.list(line({ statut: next as LigneFinancement['statut'] }), lire())[0]?.vers ?? 'cloture'
  expect(usual).toEqual(['envisage', 'demande', 'notifie', 'conventionne', 'acompteRecu', 'soldeDemande', 'solde', 'cloture'])
  expect(ligneTransitions.list(line({ statut: 'demande' }), lire()).map(({ vers }) => vers)).toContain('refuse')
})

test('an amount and its day come first', () => {
  expect(stops(aLigneFinancement({ financeurId: 'f1' }), 'demande')).toEqual(['montantDemande'])
  expect(stops(aLigneFinancement({}), 'notifie')).toEqual(['montantNotifie', 'notifieeLe'])
  expect(stops(line({ notifieeLe: '2025-01-15' }), 'notifie')).toEqual(['notifieeLe'])
})

test('a line is agreed by a signed convention alone', () => {
  const unsigned = aConventionFinancement({ id: 'c1', financeurId: 'f1' })
  const ligne = line({ conventionFinancementId: 'c1', montantConventionne: 100 })
  expect(stops(ligne, 'conventionne', { conventionsFinancement: [unsigned] })).toEqual(['conventionFinancementId'])
  expect(stops(ligne, 'conventionne', { conventionsFinancement: [{ ...unsigned, signeeLe: '2024-05-06' }] })).toEqual([])
})

test('money is said to have come when it has, and the balance asked for while some is owed', () => {
  expect(stops(line({}), 'acompteRecu')).toEqual(['statut'])
  expect(stops(line({}), 'acompteRecu', paid(1))).toEqual([])
  expect(stops(line({}), 'soldeDemande', paid(99))).toEqual([])
  expect(stops(line({}), 'soldeDemande', paid(100))).toEqual(['statut'])
  expect(ligneTransitions.write(line({}), 'soldeDemande', lire())).toEqual({ soldeDemandeLe: '2025-01-14', statut: 'soldeDemande' })
})

test('a line is settled to the cent, and closed once its papers are sent and nothing is to be given back', () => {
  expect(stops(line({}), 'solde', paid(99))).toEqual(['montantConventionne'])
  expect(stops(line({}), 'solde', paid(100))).toEqual([])
  const due = aJustificatif({ ligneId: 'l1' })
  expect(stops(line({}), 'cloture', { ...paid(100), justificatifs: [due] })).toEqual(['statut'])
  expect(stops(line({}), 'cloture', { ...paid(100), justificatifs: [{ ...due, envoyeLe: '2025-01-10' }] })).toEqual([])
  expect(stops(line({}), 'cloture', paid(101))).toEqual(['statut'])
})

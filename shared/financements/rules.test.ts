import { describe, expect, test } from 'vitest'
import { check } from '../kernel/regle'
import { aConventionFinancement, aDepense, aJustificatif, aLigneFinancement, anEncaissement, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { conventionFinancementRules } from './conventionFinancementRules'
import { depenseRules } from './depenseRules'
import { encaissementRules } from './encaissementRules'
import { justificatifRules } from './justificatifRules'
import { ligneFinancementRules } from './ligneFinancementRules'

const convention = aConventionFinancement({
  id: 'c1',
  financeurId: 'f1',
  debut: '2024-01-01',
  fin: '2024-12-31',
  montant: 5_000_000,
  signeeLe: '2024-02-01',
  tranches: elementsOf({ exercice: 2024, montant: 5_000_000 }),
})
const sound = { id: 'l1', financeurId: 'f1', conventionFinancementId: 'c1', exercice: 2024, montantNotifie: 5_000_000, notifieeLe: '2024-02-12' }
const line = (given: Parameters<typeof aLigneFinancement>[0] = {}) => aLigneFinancement({ ...sound, ...given })

const ofLine = (given: Parameters<typeof aLigneFinancement>[0] = {}, others: Contenu = {}) => {
  const ligne = line(given)
  const { lignesFinancement = [], ...contenu } = others
  return check(ligneFinancementRules, ligne, aLecture({ conventionsFinancement: [convention], lignesFinancement: [ligne, ...lignesFinancement], ...contenu }))
}
const paid = (montantRecu: number) => [anEncaissement({ ligneId: 'l1', recuLe: '2024-04-18', montantRecu })]

describe('a line', () => {
  test('that is whole and sound says nothing', () => {
    expect(ofLine()).toEqual([])
  })

  test.each<[string, Parameters<typeof aLigneFinancement>[0], Contenu, string, string]>([
    ['asked for without an amount', { statut: 'demande', montantNotifie: undefined }, {}, 'montantDemande', 'avertissement'],
    ['notified while only asked for', { statut: 'demande', montantDemande: 1 }, {}, 'statut', 'avertissement'],
    ['notified without an amount', { montantNotifie: undefined }, {}, 'montantNotifie', 'avertissement'],
    ['notified without a date', { notifieeLe: undefined }, {}, 'notifieeLe', 'avertissement'],
    ['agreed without an amount', { statut: 'conventionne' }, {}, 'montantConventionne', 'avertissement'],
    ['begun to be paid while nothing came', { statut: 'acompteRecu' }, {}, 'statut', 'avertissement'],
    ['settled one cent short', { statut: 'solde' }, { encaissements: paid(4_999_999) }, 'statut', 'avertissement'],
    ['agreed for more than notified', { montantConventionne: 5_000_001 }, {}, 'montantConventionne', 'avertissement'],
    ['cut by more than it gives', { refaction: 5_000_001, refactionMotif: 'Coût réel' }, {}, 'refaction', 'bloquant'],
    ['cut without a reason', { refaction: 1 }, {}, 'refactionMotif', 'avertissement'],
    ['more than sure', { probabilite: 100.5 }, {}, 'probabilite', 'bloquant'],
    ['shared out beyond its amount', { repartition: elementsOf({ objetId: 'a1', montant: 5_000_001 }) }, {}, 'repartition', 'bloquant'],
    ['of another funder than its convention', { financeurId: 'f2' }, {}, 'conventionFinancementId', 'bloquant'],
    ['of a year outside its convention', { exercice: 2025 }, {}, 'exercice', 'bloquant'],
    ['notified before it was asked for', { demandeeLe: '2024-02-13' }, {}, 'notifieeLe', 'bloquant'],
    ['whose balance was asked for before it was notified', { soldeDemandeLe: '2024-02-11' }, {}, 'soldeDemandeLe', 'bloquant'],
    ['that takes the tranche one cent too far', {}, { lignesFinancement: [line({ id: 'l2', montantNotifie: 1 })] }, 'montantConventionne', 'bloquant'],
  ])('%s is told', (_, given, contenu, champ, gravite) => {
    expect(ofLine(given, contenu)).toContainEqual(expect.objectContaining({ champ, gravite }))
  })

  test.each<[string, Parameters<typeof aLigneFinancement>[0], Contenu]>([
    ['settled to the cent', { statut: 'solde' }, { encaissements: paid(5_000_000) }],
    ['settled by a réfaction', { statut: 'solde', refaction: 1, refactionMotif: 'Coût réel' }, { encaissements: paid(4_999_999) }],
    ['notified the day it was asked for', { demandeeLe: '2024-02-12' }, {}],
    ['shared out to the cent', { repartition: elementsOf({ objetId: 'a1', montant: 2_000_000 }, { objetId: 'a2', montant: 3_000_000 }) }, {}],
    ['beside one that was refused', {}, { lignesFinancement: [line({ id: 'l2', montantNotifie: 1, statut: 'refuse' })] }],
  ])('%s is sound', (_, given, contenu) => {
    expect(ofLine(given, contenu)).toEqual([])
  })
})

describe('an expense', () => {
  const lire = aLecture({ conventionsFinancement: [convention], lignesFinancement: [line(), line({ id: 'l2', statut: 'abandonne' })] })
  const told = (given: Parameters<typeof aDepense>[0]) =>
    check(depenseRules, aDepense({ date: '2024-06-28', montant: 100, imputations: elementsOf({ ligneId: 'l1', part: 100 }), ...given }), lire)

  test('paid once, in its period, is sound', () => {
    expect(told({})).toEqual([])
    expect(told({ date: '2024-01-01' })).toEqual([])
    expect(told({ date: '2024-12-31' })).toEqual([])
  })

  test('paid twice, by a hundredth, stops', () => {
    expect(told({ imputations: elementsOf({ ligneId: 'l1', part: 60 }, { ligneId: 'l1', part: 40.01 }) })).toMatchObject([{ champ: 'imputations', gravite: 'bloquant' }])
  })

  test('one day out of the period of who pays, before or after, stops', () => {
    for (const date of ['2023-12-31', '2025-01-01']) expect(told({ date })).toMatchObject([{ champ: 'date', gravite: 'bloquant' }])
  })

  test('is told when it is not said to be eligible, when a share is unknown, when its line is given up', () => {
    expect(told({ eligible: undefined })).toMatchObject([{ champ: 'eligible' }])
    expect(told({ imputations: elementsOf({ ligneId: 'l1', part: undefined }) } as Parameters<typeof aDepense>[0])).toMatchObject([{ champ: 'imputations' }])
    expect(told({ imputations: elementsOf({ ligneId: 'l2', part: 100 }) })).toMatchObject([{ champ: 'imputations', gravite: 'avertissement' }])
  })
})

describe('a payment and a proof', () => {
  const lire = aLecture({ aujourdhui: '2025-01-14', lignesFinancement: [line()] })
  const payment = (given: Parameters<typeof anEncaissement>[0]) => check(encaissementRules, anEncaissement({ ligneId: 'l1', ...given }), lire).map(({ champ }) => champ)
  const proof = (given: Parameters<typeof aJustificatif>[0]) =>
    check(justificatifRules, aJustificatif({ ligneId: 'l1', limite: '2025-06-30', ...given }), lire).map(({ champ }) => champ)

  test('a payment has both a day and an amount, not one to come, nor before the notification', () => {
    expect(payment({ recuLe: '2025-01-14', montantRecu: 1 })).toEqual([])
    expect(payment({ recuLe: '2025-01-15', montantRecu: 1 })).toEqual(['recuLe'])
    expect(payment({ recuLe: '2025-01-14' })).toEqual(['montantRecu'])
    expect(payment({ montantRecu: 1, prevuLe: '2025-01-14' })).toEqual(['recuLe'])
    expect(payment({})).toEqual(['prevuLe'])
    expect(payment({ recuLe: '2024-02-11', montantRecu: 1 })).toEqual(['recuLe'])
  })

  test('a proof is accepted after it is sent, and neither tomorrow', () => {
    expect(proof({ envoyeLe: '2025-01-14', accepteLe: '2025-01-14' })).toEqual([])
    expect(proof({ envoyeLe: '2025-01-15' })).toEqual(['envoyeLe'])
    expect(proof({ envoyeLe: '2025-01-14', accepteLe: '2025-01-13' })).toEqual(['accepteLe'])
    expect(proof({ accepteLe: '2025-01-13' })).toEqual(['envoyeLe'])
  })
})

test('the tranches of a convention stay in its amount and its period, one an exercice', () => {
  const told = (given: Parameters<typeof aConventionFinancement>[0]) => check(conventionFinancementRules, { ...convention, ...given }, aLecture()).map(({ champ }) => champ)
  expect(told({})).toEqual([])
  expect(told({ montant: 4_999_999 })).toEqual(['tranches'])
  expect(told({ fin: '2025-12-31', tranches: elementsOf({ exercice: 2024, montant: 1 }, { exercice: 2024, montant: 1 }) })).toEqual(['tranches'])
  expect(told({ tranches: elementsOf({ exercice: 2025, montant: 1 }) })).toEqual(['tranches'])
  expect(told({ debut: '2025-01-01' })).toContain('fin')
  expect(told({ signeeLe: '2030-01-01' })).toContain('signeeLe')
})

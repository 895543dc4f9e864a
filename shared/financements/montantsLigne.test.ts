import { describe, expect, test } from 'vitest'
import { aDepense, aLigneFinancement, anEncaissement, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import type { LigneFinancement } from './ligneFinancement'
import { montantDu, montantProbable, montantsLigne, totalMontants } from './montantsLigne'

const line = (given: Partial<LigneFinancement> = {}) => aLigneFinancement({ id: 'l1', montantDemande: 5_200_000, montantNotifie: 5_000_000, ...given })
const paid = (montantRecu: number, recuLe = '2024-04-18') => anEncaissement({ ligneId: 'l1', montantRecu, recuLe })
const spent = (montant: number, part = 100, eligible = true) => aDepense({ montant, imputations: elementsOf({ ligneId: 'l1', part }), eligible })

const read = (ligne = line(), encaissements = [paid(0)], depenses = [spent(0)]) => montantsLigne(aLecture({ lignesFinancement: [ligne], encaissements, depenses }), ligne)

describe('what is due', () => {
  test('is what was agreed, else what was notified, less its réfactions', () => {
    expect(montantDu(line({ montantConventionne: 4_500_000 }))).toBe(4_500_000)
    expect(montantDu(line())).toBe(5_000_000)
    expect(montantDu(line({ refaction: 100_001 }))).toBe(4_899_999)
  })

  test('is unknown while nothing is notified, nothing once refused or given up', () => {
    expect(montantDu(aLigneFinancement({ statut: 'demande', montantDemande: 100 }))).toBeUndefined()
    expect(montantDu(line({ statut: 'refuse' }))).toBe(0)
    expect(montantDu(line({ statut: 'abandonne' }))).toBe(0)
  })
})

describe('the figures of a line', () => {
  test('reste à recevoir is what is due less what came', () => {
    expect(read(line(), [paid(2_250_000), paid(900_000)])).toMatchObject({ recu: 3_150_000, resteARecevoir: 1_850_000, tropPercu: 0 })
  })

  test('one cent beyond what is due is a trop-perçu, never a negative reste à recevoir', () => {
    expect(read(line(), [paid(5_000_000)])).toMatchObject({ resteARecevoir: 0, tropPercu: 0 })
    expect(read(line(), [paid(5_000_001)])).toMatchObject({ resteARecevoir: 0, tropPercu: 1 })
    expect(read(line({ refaction: 1 }), [paid(5_000_000)])).toMatchObject({ resteARecevoir: 0, tropPercu: 1 })
  })

  test('a payment dated of a day still to come counts for nothing until then', () => {
    expect(read(line(), [paid(5_000_000, '2999-01-01')])).toMatchObject({ recu: 0, resteARecevoir: 5_000_000 })
  })

  test('a payment that is expected, or has a day without an amount, has not come', () => {
    const expected = anEncaissement({ ligneId: 'l1', montantPrevu: 100, prevuLe: '2024-05-01' })
    const unknown = anEncaissement({ ligneId: 'l1', montantPrevu: 100, recuLe: '2024-05-01' })
    expect(read(line(), [expected, unknown])).toMatchObject({ recu: 0, resteARecevoir: 5_000_000 })
  })

  test('reste à justifier is what came less the eligible shares of expenses, below zero when more is justified', () => {
    expect(read(line(), [paid(4_000_000)], [spent(3_351_999), spent(2, 50)]).resteAJustifier).toBe(648_000)
    expect(read(line(), [paid(100)], [spent(150)]).resteAJustifier).toBe(-50)
  })

  test('an expense that is not eligible, or not said to be, justifies nothing', () => {
    const unsaid = aDepense({ montant: 40, imputations: elementsOf({ ligneId: 'l1', part: 100 }), eligible: undefined })
    expect(read(line(), [paid(100)], [spent(60, 100, false), unsaid]).resteAJustifier).toBe(100)
  })

  test('unknown amounts stay unknown', () => {
    const ligne = aLigneFinancement({ statut: 'envisage' })
    expect(read(ligne)).toEqual({ recu: 0, resteARecevoir: 0, tropPercu: 0, resteAJustifier: 0 })
  })
})

test('what is hoped for is the share of the request that the office believes in, until it is notified', () => {
  expect(montantProbable(aLigneFinancement({ statut: 'demande', montantDemande: 1_000_001, probabilite: 50 }))).toBe(500_001)
  expect(montantProbable(aLigneFinancement({ statut: 'demande', montantDemande: 1_000_001 }))).toBe(0)
  expect(montantProbable(line({ probabilite: 50 }))).toBe(0)
  expect(montantProbable(line({ statut: 'refuse', probabilite: 50 }))).toBe(0)
})

test('totals are sums of cents; a column nobody filled stays unknown', () => {
  const [a, b] = [read(line(), [paid(1)], [spent(3)]), read(line({ montantNotifie: undefined, statut: 'demande' }), [paid(0)])]
  expect(totalMontants([a, b])).toEqual({ demande: 10_400_000, notifie: 5_000_000, recu: 1, resteARecevoir: 4_999_999, tropPercu: 0, resteAJustifier: -2 })
})

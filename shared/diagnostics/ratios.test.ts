import { expect, test } from 'vitest'
import { ratiosOf } from './ratios'

const ratio = (code: string, comptes: Parameters<typeof ratiosOf>[0]) => ratiosOf(comptes).find(found => found.code === code)?.valeur

test('each ratio divides what its name says', () => {
  const comptes = {
    produits: 20_000,
    charges: 36_500,
    resultat: -1_000,
    fondsPropres: 5_000,
    totalBilan: 10_000,
    tresorerie: 7_300,
    masseSalariale: 18_250,
    premierFinanceur: 8_000,
    ventes: 4_000,
    cotisations: 1_000,
  }
  expect(ratiosOf(comptes).map(({ code, valeur }) => [code, valeur])).toEqual([
    ['resultat', -5],
    ['fondsPropres', 50],
    ['fondsPropresEnJours', 50],
    ['tresorerieEnJours', 73],
    ['masseSalariale', 50],
    ['dependance', 40],
    ['autofinancement', 25],
  ])
})

test('nothing is said when a figure is missing or when there is nothing to divide by', () => {
  expect(ratio('resultat', { resultat: 10 })).toBeUndefined()
  expect(ratio('resultat', { resultat: 10, produits: 0 })).toBeUndefined()
  expect(ratio('autofinancement', { ventes: 10, produits: 100 })).toBeUndefined()
})

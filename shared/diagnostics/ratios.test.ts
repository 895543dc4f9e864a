import { expect, test } from 'vitest'
import { type Comptes, chiffresManquants, ratioOf, ratiosOf } from './ratios'

const comptes: Comptes = {
  produits: 20_000,
  charges: 36_500,
  resultat: -1_000,
  fondsPropres: 5_000,
  totalBilan: 10_000,
  tresorerie: 7_000,
  masseSalariale: 18_250,
  premierFinanceur: 8_000,
  ventes: 4_000,
  cotisations: 1_000,
  dotations: 1_500,
  reprises: 200,
  quotesParts: 100,
  capitauxPermanents: 6_500,
  actifImmobilise: 2_500,
  creances: 4_200,
  dettesExploitation: 4_700,
}

test('each ratio is what its name says', () => {
  expect(ratiosOf(comptes).map(({ code, valeur, unite }) => [code, valeur, unite])).toEqual([
    ['resultat', -5, '%'],
    ['fondsPropres', 50, '%'],
    ['fondsPropresEnJours', 50, 'jours'],
    ['tresorerieEnJours', 73, 'jours'],
    ['masseSalariale', 50, '%'],
    ['dependance', 40, '%'],
    ['autofinancement', 25, '%'],
    ['fondsDeRoulement', 4_000, '€'],
    ['besoinFondsDeRoulement', -500, '€'],
    ['tresorerieNette', 4_500, '€'],
    ['capaciteAutofinancement', 200, '€'],
  ])
})

test('cash in days is over the charges that are paid out: those given, else all but the dotations, never all of them', () => {
  expect(ratioOf({ ...comptes, chargesDecaissables: 25_550 }, 'tresorerieEnJours')).toBe(100)
  expect(ratioOf({ ...comptes, dotations: undefined }, 'tresorerieEnJours')).toBeUndefined()
})

test('nothing is said when a figure is missing or when there is nothing to divide by', () => {
  expect(ratioOf({ resultat: 10 }, 'resultat')).toBeUndefined()
  expect(ratioOf({ resultat: 10, produits: 0 }, 'resultat')).toBeUndefined()
  expect(ratioOf({ ventes: 10, produits: 100 }, 'autofinancement')).toBeUndefined()
  expect(ratioOf({ ...comptes, reprises: undefined }, 'capaciteAutofinancement')).toBeUndefined()
  expect(ratioOf({ ...comptes, creances: undefined }, 'tresorerieNette')).toBeUndefined()
  expect(ratiosOf({}).every(({ valeur }) => valeur === undefined)).toBe(true)
})

test('asks for the figures that leave a ratio unknown, and not for those of which nothing is known', () => {
  expect(chiffresManquants(comptes)).toEqual([])
  expect(chiffresManquants({ ...comptes, actifImmobilise: undefined, dotations: undefined })).toEqual(['dotations', 'actifImmobilise'])
  expect(chiffresManquants({ ...comptes, dotations: undefined, chargesDecaissables: 1 })).toEqual([])
  expect(chiffresManquants({ ...comptes, creances: undefined, dettesExploitation: undefined })).toEqual([])
})

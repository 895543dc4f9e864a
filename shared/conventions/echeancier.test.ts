import { expect, test } from 'vitest'
import { elementsOf } from '../testing/builders'
import { bilanEcheancier } from './echeancier'

test('compares the sum of the échéances with the amount, else with the participation', () => {
  const echeancier = elementsOf({ montant: 60_000 }, { montant: 30_000 }, { libelle: 'Solde' })
  expect(bilanEcheancier({ echeancier, montant: 100_000, participation: 5_000 })).toEqual({ somme: 90_000, du: 100_000, ecart: -10_000 })
  expect(bilanEcheancier({ echeancier, participation: 90_000 }).ecart).toBe(0)
  expect(bilanEcheancier({ echeancier })).toEqual({ somme: 90_000, du: undefined, ecart: undefined })
})

import { expect, test } from 'vitest'
import { anIngenierie, elementsOf } from '../testing/builders'
import { bilanFactures } from './bilanFactures'

test('adds up what is billed and what is paid, beside the cost agreed', () => {
  const factures = elementsOf({ ttc: 120_000, payeeLe: '2024-06-01' }, { ttc: 60_000 }, { numero: 'F-3' })
  expect(bilanFactures(anIngenierie({ factures, joursPrevus: 3, tarifJour: 50_000, tauxTva: 20 }))).toEqual({ facture: 180_000, paye: 120_000, cout: 180_000 })
  expect(bilanFactures(anIngenierie()).cout).toBeUndefined()
})

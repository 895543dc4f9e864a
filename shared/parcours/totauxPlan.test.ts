import { expect, test } from 'vitest'
import { elementsOf } from '../testing/builders'
import { totauxPlan } from './totauxPlan'

test('adds up the days and the cost of what is kept of the plan', () => {
  const plan = elementsOf({ joursPrevus: 4.5, coutPrevu: 400_000 }, { joursPrevus: 2 }, { joursPrevus: 10, coutPrevu: 900_000, statut: 'abandonne' as const })
  expect(totauxPlan({ plan })).toEqual({ jours: 6.5, cout: 400_000 })
  expect(totauxPlan({})).toEqual({ jours: undefined, cout: undefined })
})

test('holds no total as known while that of an ingénierie is not', () => {
  const plan = elementsOf<{ nature?: 'ingenierieIndividuelle'; joursPrevus: number; coutPrevu?: number }>(
    { joursPrevus: 1, coutPrevu: 10_000 },
    { nature: 'ingenierieIndividuelle', joursPrevus: 5 },
  )
  expect(totauxPlan({ plan })).toEqual({ jours: 6, cout: undefined })
})

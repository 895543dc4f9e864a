import { expect, test } from 'vitest'
import { elementsOf } from '../testing/builders'
import { miseEnOeuvre } from './miseEnOeuvre'

test('counts what was realised out of the whole plan, what was given up included', () => {
  const plan = elementsOf({ statut: 'termine' as const }, { statut: 'lance' as const }, { statut: 'abandonne' as const }, {})
  expect(miseEnOeuvre({ plan })).toEqual({ total: 4, realisees: 1, enCours: 1, abandonnees: 1, taux: 25 })
})

test('has no rate without a plan: nothing done is not 0 %', () => {
  expect(miseEnOeuvre({}).taux).toBeUndefined()
})

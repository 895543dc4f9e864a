import { expect, test } from 'vitest'
import { elementsOf } from '../testing/builders'
import { presencesListees } from './presences'

test('counts those ticked among those listed', () => {
  expect(presencesListees({ participants: elementsOf({ present: true }, { present: false }, {}) })).toEqual({ presents: 1, listes: 3 })
  expect(presencesListees({})).toEqual({ presents: 0, listes: 0 })
})

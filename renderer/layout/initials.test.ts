import { expect, test } from 'vitest'
import { initials } from './initials'

test('takes the first and the last word of a name', () => {
  expect(initials('Hélène Vasseur')).toBe('HV')
  expect(initials('Marie de la Tour')).toBe('MT')
  expect(initials('Nora')).toBe('N')
  expect(initials(' ')).toBe('')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCentimes, readMontant } from './montant'
import { montantEnLettres } from './montantEnLettres'

test.each([
  ['1 234,50', 123450],
  ['1\u202F234,5\u00A0€', 123450],
  ['29\u202F000', 2900000],
  ['1234.5', 123450],
  ['12k', 1200000],
  ['1,5 k€', 150000],
  ['0,29', 29],
  ['-12', -1200],
  ['0', 0],
])('« %s » is %i cents', (typed, cents) => expect(readMontant(typed)).toBe(cents))

test.each(['1.234', '1,234', 'douze', '', '1,2,3', '12 €uros'])('« %s » is not guessed', typed => expect(readMontant(typed)).toBeUndefined())

test('amounts keep their two no-break spaces, a true minus, and tell zero from unknown', () => {
  expect(formatCentimes(1234567)).toBe('12\u202F345,67\u00A0€')
  expect(formatCentimes(-500)).toBe('\u22125,00\u00A0€')
  expect(formatCentimes(0)).toBe('0,00\u00A0€')
  expect(formatCentimes(undefined)).toBe('')
})

test('whatever is shown of an amount is read back to the cent', () => {
  fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), cents => readMontant(formatCentimes(cents)) === cents))
})

test.each([
  [0, 'zéro euro'],
  [1, 'un centime'],
  [100, 'un euro'],
  [8000, 'quatre-vingts euros'],
  [8100, 'quatre-vingt-un euros'],
  [1200050, 'douze mille euros et cinquante centimes'],
  [100000000, 'un million d’euros'],
  [200000100, 'deux millions un euros'],
])('%i cents are written « %s »', (cents, words) => expect(montantEnLettres(cents)).toBe(words))

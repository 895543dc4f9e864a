import { expect, test } from 'vitest'
import { sharedWidths, widthsFor } from './columnWidths'

test('the columns of a table fill the width of its text, to the last twentieth of a point', () => {
  expect(sharedWidths([1, 1, 1], 100)).toEqual([33, 33, 34])
})

test('a column too narrow for its longest word takes what it lacks from the others', () => {
  // As Carlito draws it at 9,5: 54,6 points, beside 8,5 of margins.
  const [activite = 0, public_ = 0] = widthsFor(
    [1, 9],
    [
      ['Activité', 'Ateliers en établissement'],
      ['Public', 'Adultes'],
    ],
    9000,
  )
  expect(activite).toBeGreaterThanOrEqual(1262)
  expect(activite + public_).toBe(9000)
})

test('a number is given room beside its unit', () => {
  const [volume = 0] = widthsFor(
    [1, 9],
    [
      ['N', '62 séances'],
      ['Public', 'Adultes'],
    ],
    9000,
  )
  expect(volume).toBeGreaterThanOrEqual(1050)
})

test('columns wide enough keep the shares they were given', () => {
  expect(
    widthsFor(
      [1, 2],
      [
        ['Mois', 'janvier'],
        ['Solde', '12\u202F000,00\u00A0€'],
      ],
      9000,
    ),
  ).toEqual([3000, 6000])
})

test('a table whose words have no room at all keeps the shares it was given', () => {
  expect(widthsFor([1, 2], [['x'.repeat(40)], ['y'.repeat(60)]], 9000)).toEqual([3000, 6000])
})

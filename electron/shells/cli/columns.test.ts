import { expect, test } from 'vitest'
import { alignColumns } from './columns'

test('aligns words to the left and numbers to the right, on one line each', () => {
  expect(
    alignColumns(
      ['Nom', 'Montant'],
      [
        ['Le Cri\nde la Plume', '3'],
        ['Épi', '1 200'],
      ],
      new Set([1]),
    ),
  ).toBe(['Nom                 Montant', 'Le Cri de la Plume        3', 'Épi                   1 200'].join('\n'))
})

test('cuts a long cell, so that a row stays on its line', () => {
  const [, row] = alignColumns(['Objet'], [['a'.repeat(200)]]).split('\n')
  expect(row).toHaveLength(60)
  expect(row).toMatch(/a…$/)
})

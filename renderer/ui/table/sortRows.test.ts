import { expect, test } from 'vitest'
import { sortedRows, sortRows } from './sortRows'

const rows = [
  { id: '1', nom: 'Étoile', le: '2024' },
  { id: '2', nom: undefined, le: '2023-03' },
  { id: '3', nom: 'atelier 10', le: undefined },
  { id: '4', nom: 'Atelier 9', le: '2024-01-01' },
  { id: '5', nom: 'etoile', le: '2022-T2' },
  { id: '6', nom: 'Ferme', le: '2022-06-30' },
]
const nom = { kind: 'texte', valeur: (row: (typeof rows)[number]) => row.nom } as const
const le = { kind: 'dateConnue', valeur: (row: (typeof rows)[number]) => row.le } as const
const ids = (sorted: readonly { id: string }[]): string => sorted.map(({ id }) => id).join('')

test('words are in French order, what reads alike keeps its order, the unknown come last either way', () => {
  expect(ids(sortRows(rows, nom, false))).toBe('431562')
  expect(ids(sortRows(rows, nom, true))).toBe('615342')
})

test('dates are in the order of time, however much is known of them', () => {
  expect(ids(sortRows(rows, le, false))).toBe('562143')
  expect(ids(sortRows(rows, le, true))).toBe('142653')
})

test('no row is lost or left in the place of another', () => {
  expect(sortRows([], nom, false)).toEqual([])
  expect(new Set(sortRows(rows, nom, true))).toEqual(new Set(rows))
})

test('an order is remembered for these rows and this column only', () => {
  const column = { id: 'nom', ...nom }
  expect(sortedRows(rows, column, false)).toBe(sortedRows(rows, column, false))
  expect(ids(sortedRows(rows, column, true))).toBe('615342')
  expect(ids(sortedRows(rows, { id: 'le', ...le }, false))).toBe('562143')
  const patched = rows.map(row => (row.id === '6' ? { ...row, nom: 'Abbaye' } : row))
  expect(ids(sortedRows(patched, column, false))).toBe('643152')
})

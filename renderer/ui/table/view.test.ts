import { expect, test } from 'vitest'
import { countFilters, firstSort, readView, withFilter, withSort } from './view'

test('what is not understood in an address is left out', () => {
  expect(readView({ q: 2024, tri: ['x'], f: { commune: ['Dijon'], etape: [], autre: 'x' }, col: [1] })).toEqual({ q: '2024', f: { commune: ['Dijon'] } })
  expect(readView(undefined)).toEqual({})
})

test('a column sorts up, then down, then up again', () => {
  const up = withSort({}, 'nom')
  expect(up).toEqual({ tri: 'nom' })
  expect(withSort(up, 'nom')).toEqual({ tri: '-nom' })
  expect(withSort({ tri: '-nom' }, 'nom')).toEqual(up)
})

test('a filter without value goes away', () => {
  const one = withFilter({ q: 'cri' }, 'commune', ['Dijon'])
  expect(countFilters(one)).toBe(2)
  expect(withFilter(one, 'commune', [])).toEqual({ q: 'cri' })
})

test('a list nobody sorted follows its first column, the latest first when it is a date', () => {
  expect(firstSort([{ id: 'nom', kind: 'texte' }])).toBe('nom')
  expect(firstSort([{ id: 'date', kind: 'dateConnue' }])).toBe('-date')
})

import { expect, test } from 'vitest'
import { cellText, compareCells, filterValue, typedWords } from './columns'

const column = (kind: 'texte' | 'dateConnue' | 'montant' | 'entier' | 'jour', label = 'Colonne') => ({ kind, label })

test('sorts words in French order and partial dates by their start', () => {
  expect(['Zoé', 'école', 'Épi', 'Eau'].sort((a, b) => compareCells(column('texte'), a, b))).toEqual(['Eau', 'école', 'Épi', 'Zoé'])
  expect(['2024-T3', '2024-05-02', '2024'].sort((a, b) => compareCells(column('dateConnue'), a, b))).toEqual(['2024', '2024-05-02', '2024-T3'])
})

test('an unknown amount is an empty cell, zero is an amount', () => {
  expect(cellText(column('montant'), undefined)).toBe('')
  expect(cellText(column('montant'), 0)).toContain('0,00')
})

test('a year is never cut by a thousands space', () => {
  expect(cellText(column('entier', 'Exercice'), 2024)).toBe('2024')
})

test('dates are filtered by their year', () => {
  expect(filterValue(column('jour'), '2024-11-05')).toBe('2024')
  expect(filterValue(column('dateConnue'), undefined)).toBe('')
})

test('the words typed are read without accents or case', () => {
  expect(typedWords(' Épi  DIJ ')).toEqual(['epi', 'dij'])
})

import { expect, test } from 'vitest'
import { elementName } from './elementName'

const fiche = { id: '1', nom: 'La Fabrique', effectifs: { a: { ordre: 0, exercice: 2024, salaries: 12 }, b: { ordre: 1, salaries: 9 } } }

test('an element is named by the first thing it says, other than what is in question', () => {
  expect(elementName('structures', fiche, ['effectifs', 'a', 'salaries'])).toBe('exercice 2024')
  expect(elementName('structures', fiche, ['effectifs', 'a', 'exercice'])).toBe('salariés 12')
})

test('a field of the record, and an element that says nothing, have no such name', () => {
  expect(elementName('structures', fiche, ['nom'])).toBeUndefined()
  expect(elementName('structures', fiche, ['effectifs', 'b', 'salaries'])).toBeUndefined()
  expect(elementName('structures', undefined, ['effectifs', 'a', 'salaries'])).toBeUndefined()
})

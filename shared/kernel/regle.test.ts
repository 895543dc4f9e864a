import { expect, test } from 'vitest'
import { check, inOrder, isUnknown, type Regle, required } from './regle'

interface Fiche {
  nom?: string
  debut?: string
  fin?: string
}
const order = inOrder<Fiche, null>('debut', 'fin', 'La fin précède le début.')

test.each([
  ['2024-06-01', '2024-05-31', true],
  ['2024-06-01', '2024-06-01', false],
  ['2024-03', '2024', false],
  ['2024-T3', '2024-09-15', false],
  ['2024-T4', '2024-09-15', true],
  ['2025', '2024-T4', true],
  [undefined, '2024', false],
  ['2024', undefined, false],
])('from %s to %s is out of order: %s', (debut, fin, wrong) => expect(order({ debut, fin }, null) !== undefined).toBe(wrong))

test('blank text and empty sets are unknown; zero and no are known', () => {
  expect([undefined, null, '', '  ', {}].map(isUnknown)).toEqual([true, true, true, true, true])
  expect([0, false, 'x', { a: true }].map(isUnknown)).toEqual([false, false, false, false])
})

test('what blocks is told first', () => {
  const regles: Regle<Fiche, null>[] = [required('debut', 'le début', 'avertissement'), required('nom', 'le nom')]
  expect(check(regles, {}, null).map(({ phrase }) => phrase)).toEqual(['Indiquez le nom.', 'Indiquez le début.'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFrench, fold, listInFrench, plural } from './texte'
import { typo } from './typo'

test('searching sees neither accents, ligatures, case nor the shape of apostrophes', () => {
  expect(fold('L’Œuvre  d’École')).toBe("l'oeuvre d'ecole")
  expect(fold('L`E\u0301cole')).toBe("l'ecole")
  expect(fold('12\u202F345\u00A0 €\n\tNet')).toBe('12 345 € net')
})

test('lists are in French order', () => {
  expect(['Zoé', 'Épi', 'école', 'Atelier 10', 'Atelier 2'].sort(compareFrench)).toEqual(['Atelier 2', 'Atelier 10', 'école', 'Épi', 'Zoé'])
})

test('enumerations and plurals', () => {
  expect([listInFrench([]), listInFrench(['a']), listInFrench(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c'])
  expect([plural(0, 'fiche'), plural(1, 'fiche'), plural(12345, 'fiche')]).toEqual(['0\u00A0fiche', '1\u00A0fiche', '12\u202F345\u00A0fiches'])
})

test.each([
  ['Objet : voir "annexe" !', 'Objet\u00A0: voir «\u00A0annexe\u00A0»\u202F!'],
  ["l'association ; 25 %", 'l’association\u202F; 25\u00A0%'],
  ['12 345 € le 5 mars', '12\u202F345\u00A0€ le 5\u00A0mars'],
  ['M. Dupré, article 3, n° 12', 'M.\u00A0Dupré, article\u00A03, n°\u00A012'],
  ['Mme M. Dupré', 'Mme\u00A0M.\u00A0Dupré'],
  ['voir https://exemple.org/a?b=c à 14:30', 'voir https://exemple.org/a?b=c à 14:30'],
])('« %s » is set in French typography', (typed, set) => expect(typo(typed)).toBe(set))

test('typography is not set twice', () => {
  const word = fc.constantFrom('ESS', "l'élu", '12', '345', 'mars', '«', '»', 'M.', 'Dupré', 'article', '25', '€', '%', 'fin')
  const mark = fc.constantFrom(' ', ' ; ', ' : ', ' ! ', ' ? ', '; ', ', ', '. ')
  const text = fc.array(fc.tuple(word, mark), { maxLength: 12 }).map(parts => parts.flat().join(''))
  fc.assert(fc.property(text, sentence => typo(typo(sentence)) === typo(sentence)))
})

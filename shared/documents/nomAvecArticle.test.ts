import { expect, test } from 'vitest'
import { auNom, duNom, isMasculin, leNom } from './nomAvecArticle'

test.each([
  ['Ville de Dijon', 'la Ville de Dijon', 'à la Ville de Dijon', 'de la Ville de Dijon'],
  ['Département de la Côte-d’Or', 'le Département de la Côte-d’Or', 'au Département de la Côte-d’Or', 'du Département de la Côte-d’Or'],
  ['Union européenne', 'l’Union européenne', 'à l’Union européenne', 'de l’Union européenne'],
  ['Dijon Métropole', 'Dijon Métropole', 'à Dijon Métropole', 'de Dijon Métropole'],
  ['Aninomade', 'Aninomade', 'à Aninomade', 'd’Aninomade'],
])('« %s » enters a sentence with the article it has', (nom, le, au, du) => {
  expect([leNom(nom), auNom(nom), duNom(nom)]).toEqual([le, au, du])
})

test.each([
  ['Ville de Dijon', false],
  ['Union européenne', false],
  ['Département de la Côte-d’Or', true],
  ['État – DREETS', true],
])('« %s » agrees', (nom, masculin) => {
  expect(isMasculin(nom)).toBe(masculin)
})

import { expect, test } from 'vitest'
import { criteresOf } from './exportCriteres'

const columns = [
  { id: 'nom', label: 'Nom', kind: 'texte' },
  { id: 'commune', label: 'Commune', kind: 'texte' },
  { id: 'date', label: 'Date', kind: 'dateConnue' },
  { id: 'montant', label: 'Montant', kind: 'montant' },
] as const

test('filters and order are said as people say them', () => {
  expect(criteresOf({ q: 'beaune', f: { commune: ['Dijon', ''] }, tri: 'nom', ids: ['a', 'b'] }, columns)).toEqual([
    { libelle: 'Mots cherchés', valeur: 'beaune' },
    { libelle: 'Commune', valeur: 'Dijon, Non renseigné' },
    { libelle: 'Choix de fiches', valeur: '2\u00A0fiches comptées par un chiffre' },
    { libelle: 'Tri', valeur: 'Nom, de A à Z' },
  ])
})

test.each([
  ['-nom', 'Nom, de Z à A'],
  ['-date', 'Date, du plus récent au plus ancien'],
  ['montant', 'Montant, du plus petit au plus grand'],
])('sorted by « %s », it is « %s »', (tri, valeur) => {
  expect(criteresOf({ tri }, columns)).toEqual([{ libelle: 'Tri', valeur }])
})

test('a column that is there no more is not said to sort', () => {
  expect(criteresOf({ tri: 'partie' }, columns)).toEqual([])
})

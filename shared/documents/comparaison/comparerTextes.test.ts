import { expect, test } from 'vitest'
import { comparerTextes } from './comparerTextes'

const said = (avant: string[], apres: string[]) =>
  comparerTextes(avant, apres).map(({ genre, morceaux }) => [
    genre,
    morceaux.map(({ genre: of, texte }) => (of === 'commun' ? texte : of === 'retire' ? `[-${texte}-]` : `[+${texte}+]`)).join(''),
  ])

test('a paragraph that was rewritten is told word by word, those around it are common', () => {
  expect(said(['Objet', 'La convention s’achève le 31 décembre 2026.', 'Fin'], ['Objet', 'La convention s’achève le 30 juin 2027.', 'Fin'])).toEqual([
    ['commun', 'Objet'],
    ['change', 'La convention s’achève le [-31-][+30+] [-décembre-][+juin+] [-2026-][+2027+].'],
    ['commun', 'Fin'],
  ])
})

test('one that has nothing of another is taken out, the other is added', () => {
  expect(said(['Le montant est de 300 euros.'], ['Aucune participation n’est demandée.', 'Et voilà.'])).toEqual([
    ['retire', '[-Le montant est de 300 euros.-]'],
    ['ajoute', '[+Aucune participation n’est demandée.+]'],
    ['ajoute', '[+Et voilà.+]'],
  ])
})

test('a paragraph put in does not make those after it differ', () => {
  expect(said(['Un', 'Deux', 'Trois'], ['Un', 'Un et demi', 'Deux', 'Trois']).map(([genre]) => genre)).toEqual(['commun', 'ajoute', 'commun', 'commun'])
})

test('spaces and apostrophes are no difference', () => {
  expect(said(["L'objet : 300 €"], ['L’objet\u00A0: 300\u00A0€']).map(([genre]) => genre)).toEqual(['commun'])
  expect(comparerTextes([], [])).toEqual([])
})

test('two long texts that have nothing in common are told at once, whole, the first then the second', () => {
  const [avant, apres] = ['ancien', 'nouveau'].map(mot => Array.from({ length: 1500 }, (_, rang) => `${mot}${rang} `.repeat(30)))
  const found = said(avant ?? [], apres ?? [])
  expect(found.map(([genre]) => genre)).toEqual([...Array<string>(1500).fill('retire'), ...Array<string>(1500).fill('ajoute')])
  const mots = (mot: string): string => Array.from({ length: 3000 }, (_, rang) => `${mot}${rang}`).join(' ')
  expect(said([mots('a')], [mots('b')]).map(([genre]) => genre)).toEqual(['retire', 'ajoute'])
})

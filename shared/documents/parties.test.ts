import { expect, test } from 'vitest'
import { aPersonne, aStructure, elementsOf } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { parChacun, presentStructure, representantOf, seatOf } from './parties'

const present = (given: Parameters<typeof aStructure>[0], pouvoir?: string): string => {
  const structure = aStructure({ id: 's', ...given })
  const signe = aPersonne({ nom: 'Camille Exemple', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true, pouvoir }) })
  const lire = aLecture({ structures: [structure], personnes: [signe] })
  return presentStructure(lire, structure, representantOf(lire, 's', '2024-11-05', undefined)).texte
}

test('who signs says by what power, once it is known', () => {
  expect(present({ nom: 'Atelier Fictif' })).toContain('représentée par Mme\u00A0Camille Exemple, présidente, ayant pouvoir à cet effet, ci-après')
  expect(present({ nom: 'Atelier Fictif' }, 'statuts de l’association')).toContain('présidente, ayant pouvoir à cet effet (statuts de l’association), ci-après')
})

test('a collectivité has its article and agrees with it; the name of an association stays as it is declared', () => {
  expect(present({ nom: 'Ville de Dijon', typeFinanceur: 'commune' })).toMatch(/^La Ville de Dijon, représentée par/)
  expect(present({ nom: 'Département de la Côte-d’Or', typeFinanceur: 'departement' })).toMatch(/^Le Département de la Côte-d’Or, représenté par/)
  expect(present({ nom: 'Centre Social Fictif' })).toMatch(/^Centre Social Fictif, représentée par/)
})

test('the postcode of a commune that has only one is known without being typed', () => {
  const structure = aStructure({ adresse: '3 quai du Canal', commune: '21231' })
  expect(seatOf(aLecture(), structure)).toBe('3 quai du Canal, 21000 Dijon')
  const several = [{ code: '21231', nom: 'Dijon', codesPostaux: ['21000', '21100'], epci: undefined }]
  expect(seatOf(aLecture({ communes: several }), structure)).toBe('3 quai du Canal, Dijon')
})

test('people whose functions have commas are each announced', () => {
  expect(parChacun(['Mme A, directrice'])).toBe('par Mme A, directrice')
  expect(parChacun(['Mme A, directrice', 'M. B'])).toBe('par Mme A, directrice, et par M. B')
})

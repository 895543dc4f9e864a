import { expect, test } from 'vitest'
import { aConvention } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import type { DocumentProduit } from './documentProduit'
import { documentTransitions } from './documentTransitions'

const lireWith = (statut: 'relue' | 'signee') => aLecture({ aujourdhui: '2025-01-15', conventions: [aConvention({ id: 'c', statut })] })
const stepsOf = (document: Partial<DocumentProduit>, lire = lireWith('relue')) => documentTransitions.list({ id: 'd', ...document }, lire).map(({ vers }) => vers)
const blockedOf = (document: Partial<DocumentProduit>, vers: string, lire = lireWith('relue')) =>
  documentTransitions.obstacles({ id: 'd', signeLe: '2025-01-10', ...document }, vers, lire).map(({ champ }) => champ)

test.each([
  ['rapport-activite', 'brouillon', ['relu', 'envoye']],
  ['rapport-activite', 'envoye', []],
  ['pv-choix', 'envoye', ['signe']],
  ['pv-choix', 'signe', []],
  ['convention-dla', 'relu', ['envoye', 'signe', 'brouillon']],
  ['convention-dla', 'signe', ['echu']],
] as const)('a %s in the state « %s » may become %j', (type, statut, suites) => expect(stepsOf({ type, statut })).toEqual(suites))

test('a projet is read again, and never signed', () => {
  expect(blockedOf({ type: 'pv-choix', projet: true }, 'signe')).toEqual(['projet'])
  expect(blockedOf({ type: 'pv-choix', projet: true }, 'relu')).toEqual([])
})

test('the paper of a convention waits for it; the letter each structure has goes its own way', () => {
  expect(blockedOf({ type: 'convention-dla', sujetId: 'c' }, 'signe')).toEqual(['sujetId'])
  expect(blockedOf({ type: 'convention-dla', sujetId: 'c' }, 'signe', lireWith('signee'))).toEqual([])
  expect(blockedOf({ type: 'lettre-engagement', sujetId: 'c', element: 's' }, 'signe')).toEqual([])
})

test('a day to come is no day of signature, nor of sending', () => {
  expect(blockedOf({ type: 'pv-choix', signeLe: '2025-02-01' }, 'signe')).toEqual(['signeLe'])
  expect(blockedOf({ type: 'pv-choix', envoyeLe: '2025-02-01' }, 'envoye')).toEqual(['envoyeLe'])
})

test('who takes a step, and the day, are written with it', () => {
  expect(documentTransitions.write({ id: 'd' }, 'relu', lireWith('relue'), 'Éloïse')).toEqual({ statut: 'relu', reluLe: '2025-01-15', reluPar: 'Éloïse' })
})

import { expect, test } from 'vitest'
import { type BilanLot, phraseLot } from './lot'

const said = (bilan: Partial<BilanLot>): string => phraseLot({ produits: 0, total: 4, arrete: false, projets: [], impossibles: [], ...bilan }).replace(/[\u00A0\u202F]/g, ' ')
const reste = { titre: 'Convention', phrase: 'Indiquez le SIRET.' }

test('a batch says how many papers were written, how many are drafts, and how many could not be', () => {
  expect(said({ produits: 4 })).toBe('4 documents produits.')
  expect(said({ produits: 3, projets: [reste], impossibles: [reste] })).toBe('3 documents produits, dont 1 en projet ; 1 impossible.')
  expect(said({ impossibles: [reste, reste] })).toBe('Aucun document produit ; 2 impossibles.')
})

test('a batch that was stopped says what is kept', () => {
  expect(said({ produits: 2, arrete: true })).toBe('2 documents produits sur 4 avant l’arrêt : ils sont gardés.')
  expect(said({ produits: 1, arrete: true })).toBe('1 document produit sur 4 avant l’arrêt : il est gardé.')
  expect(said({ arrete: true })).toBe('Aucun document produit sur 4 avant l’arrêt : rien n’est écrit.')
})

import { expect, test } from 'vitest'
import { phraseDefaite } from './phraseDefaite'

test('says who came back, and nothing more when nothing was left', () => {
  expect(phraseDefaite({ titre: 'Atelier', champs: [], liens: [] })).toBe('Fusion défaite : « Atelier » est de nouveau une fiche.')
})

test('names what was left because it changed since, the first of many only', () => {
  expect(phraseDefaite({ titre: 'Atelier', champs: ['Téléphone', 'Notes'], liens: ['À propos de · Appel'] })).toBe(
    'Fusion défaite : « Atelier » est de nouveau une fiche. 2\u00A0champs modifiés depuis sont restés : Téléphone et Notes. 1\u00A0lien changé depuis est resté : À propos de · Appel.',
  )
  expect(phraseDefaite({ titre: 'Atelier', champs: ['A', 'B', 'C', 'D'], liens: [] })).toMatch(/: A, B, C…$/)
})

test('says where the links are when the history of the merge is not here', () => {
  expect(phraseDefaite({ titre: 'Atelier', champs: [], liens: [], gardee: 'L’Atelier' })).toMatch(/est resté à « L’Atelier »\.$/)
})

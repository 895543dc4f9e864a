import { expect, test } from 'vitest'
import type { ChampMeta, Kind } from '../../../shared/kernel/champs'
import { readTyped, textOf } from './typing'

const today = '2025-01-14'
const meta = (kind: Kind, more: Partial<ChampMeta> = {}): ChampMeta => ({ label: 'Champ', kind, ...more })
const read = (kind: Kind, text: string) => readTyped(meta(kind), text, today)

test('reads dates, hours and amounts as people type them', () => {
  expect(read('jour', '5/11')).toEqual({ valeur: '2025-11-05' })
  expect(read('dateConnue', 'été 2024')).toEqual({ valeur: '2024-T3' })
  expect(read('heure', '14h30')).toEqual({ valeur: '14:30' })
  expect(read('heure', '9 h')).toEqual({ valeur: '09:00' })
  expect(read('montant', '1 234,50 €')).toEqual({ valeur: 123450 })
  expect(read('decimal', '2,5')).toEqual({ valeur: 2.5 })
})

test('an empty field takes the value away', () => {
  expect(read('montant', '  ')).toEqual({ valeur: undefined })
})

test('what cannot be read is refused with what is expected', () => {
  expect(read('entier', '2,5')).toEqual({ phrase: 'Écrivez un nombre entier.' })
  expect(read('heure', '25 h')).toHaveProperty('phrase')
  expect(readTyped(meta('texte', { format: 'siret' }), '123', today)).toHaveProperty('phrase')
})

test('what is offered to the hand is read back as it was stored', () => {
  for (const [kind, value] of [
    ['jour', '2024-11-05'],
    ['dateConnue', '2024-03'],
    ['heure', '14:30'],
    ['montant', 1234567],
    ['decimal', 1234.5],
    ['entier', 12345],
  ] as const)
    expect(readTyped(meta(kind), textOf(meta(kind), value), today)).toEqual({ valeur: value })
})

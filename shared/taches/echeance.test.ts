import { expect, test } from 'vitest'
import { readEcheance } from './echeance'

test.each([
  ['2025-01-10', true, 'En retard de 4\u00A0jours'],
  ['2025-01-13', true, 'En retard d’un jour'],
  ['2025-01-14', false, 'aujourd’hui'],
  ['2025-01-15', false, 'demain'],
  ['2025-01-20', false, 'dans 6\u00A0jours'],
  [undefined, false, 'sans date'],
])('a deadline of %s is told on 14 January 2025', (echeance, enRetard, phrase) => {
  expect(readEcheance(echeance, '2025-01-14')).toEqual({ enRetard, phrase })
})

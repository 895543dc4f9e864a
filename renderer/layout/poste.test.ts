import { expect, test } from 'vitest'
import { posteOf } from './poste'

test.each([
  ['Direction', 'direction'],
  ['directrice adjointe', 'direction'],
  ['Trésorière', 'tresorerie'],
  ['Accueil', 'assistance'],
  ['', 'assistance'],
])('a post called « %s » opens on the home %s', (nom, poste) => {
  expect(posteOf(nom)).toBe(poste)
})

import { expect, test } from 'vitest'
import { codeOf } from './codeOf'

test('a code is made of the words of its label, without accents', () => {
  expect(codeOf('Conseil en gestion', [])).toBe('conseilEnGestion')
  expect(codeOf('Économie d’œuvre — 2024', [])).toBe('economieDOeuvre2024')
})

test('a code of the list is never taken twice', () => {
  expect(codeOf('Autre', ['autre', 'autre2'])).toBe('autre3')
})

test('a label without a letter still has a code', () => {
  expect(codeOf('—', [])).toBe('choix')
})

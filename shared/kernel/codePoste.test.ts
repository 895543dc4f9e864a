import { expect, test } from 'vitest'
import { CodePoste, codePosteFrom } from './codePoste'

test.each([
  ['Accueil', 'ACC'],
  ['Été', 'ETE'],
  ['Œuvre', 'OEU'],
  ['  d’Hélène ', 'DHE'],
  ['PC 2', 'PC2'],
  ['A', 'A'],
  ['办公室', 'POS'],
  ['', 'POS'],
])('a post called « %s » is proposed %s', (nom, code) => {
  expect(codePosteFrom(nom, [])).toBe(code)
})

test('two posts of the same first letters get two codes, whatever their case', () => {
  expect(codePosteFrom('Accueil', ['ACC'])).toBe('ACC2')
  expect(codePosteFrom('Accompagnement', ['acc', 'ACC2', 'DIR'])).toBe('ACC3')
})

test('however many posts there were, a code is one, and is new', () => {
  const given: string[] = []
  for (let post = 0; post < 1200; post++) given.push(codePosteFrom('Accueil', given))
  expect(new Set(given).size).toBe(1200)
  expect(given.every(code => CodePoste.safeParse(code).success)).toBe(true)
})

test.each(['', 'acc', 'ACCUEIL', 'A-1', 'É'])('« %s » is no code', code => expect(CodePoste.safeParse(code).success).toBe(false))

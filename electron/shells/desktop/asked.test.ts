import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { askedBy } from './asked'

test.each([[['--classeur', 'PES21']], [['--classeur=PES21']], [['PES21']], [['--no-sandbox', 'PES21']], [['--lang=fr-FR', '--classeur', 'PES21', '--flag']]])(
  '%j names the classeur, from where its user is',
  args => {
    expect(askedBy(args, '/home/nora')).toEqual({ classeur: resolve('/home/nora', 'PES21') })
  },
)

test('nothing named is nothing asked', () => {
  expect(askedBy([], '/home/nora')).toEqual({})
  expect(askedBy(['--classeur'], '/home/nora')).toEqual({})
})

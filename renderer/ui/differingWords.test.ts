import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingWords } from './differingWords'

const own = (text: string, other: string): string[] => differingWords(text, other).flatMap(({ texte, propre }) => (propre ? [texte] : []))

describe('the words that two texts do not share', () => {
  test('are those added, and those replaced', () => {
    expect(own('des ateliers hebdomadaires ouverts', 'des ateliers ouverts')).toEqual(['hebdomadaires'])
    expect(own('des ateliers ouverts', 'des ateliers hebdomadaires ouverts')).toEqual([])
    expect(own('le quartier du lac', 'le quartier du port')).toEqual(['lac'])
  })
  test('are not looked for in a text of nothing, or too long to compare', () => {
    expect(own('un texte', '')).toEqual([])
    expect(own('mot '.repeat(2000), 'mot')).toEqual([])
  })
  test('the stretches always make the whole text again', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map(list => list.join(''))
    fc.assert(
      fc.property(words, words, (text, other) => {
        expect(
          differingWords(text, other)
            .map(({ texte }) => texte)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

import { expect, test } from 'vitest'
import { anOffre, elementsOf } from '../testing/builders'
import { classement } from './classement'

test('ranks offres by what they score; equal marks share a rank, an unmarked offre has none', () => {
  const grid = (methode: number, prix: number) => elementsOf({ critere: 'Méthode', note: methode, sur: 20 }, { critere: 'Prix', note: prix, sur: 10 })
  const [best, other, twin, unmarked] = [anOffre({ notes: grid(18, 7) }), anOffre({ notes: grid(12, 8) }), anOffre({ notes: grid(10, 10) }), anOffre()]
  const marks = classement([other, best, unmarked, twin])
  expect(marks.get(best.id)).toEqual({ total: 25, sur: 30, rang: 1 })
  expect(marks.get(other.id)?.rang).toBe(2)
  expect(marks.get(twin.id)?.rang).toBe(2)
  expect(marks.get(unmarked.id)).toEqual({ total: undefined, sur: 0, rang: undefined })
})

test('counts a mark of zero as a mark', () => {
  const zero = anOffre({ notes: elementsOf({ note: 0, sur: 10 }) })
  expect(classement([zero]).get(zero.id)).toEqual({ total: 0, sur: 10, rang: 1 })
})

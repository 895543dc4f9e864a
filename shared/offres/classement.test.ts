import { expect, test } from 'vitest'
import { anOffre, elementsOf } from '../testing/builders'
import { classement, rangEnLettres } from './classement'

const grid = (methode: number, prix: number) => elementsOf({ critere: 'Méthode', note: methode, sur: 20 }, { critere: 'Prix', note: prix, sur: 10 })

test('ranks offres by what they score; equal totals share a rank and are said to', () => {
  const [best, other, twin, last] = [anOffre({ notes: grid(18, 7) }), anOffre({ notes: grid(12, 8) }), anOffre({ notes: grid(10, 10) }), anOffre({ notes: grid(3, 3) })]
  const marks = classement([other, best, last, twin])
  expect(marks.get(best.id)).toEqual({ total: 25, sur: 30, manquent: [], rang: 1, exAequo: false })
  expect([other, twin, last].map(({ id }) => marks.get(id)).map(mark => mark && rangEnLettres(mark))).toEqual(['2e ex æquo', '2e ex æquo', '4e'])
})

test('gives no rank to an offre that lacks a mark, and says which; the others are ranked among themselves', () => {
  const [whole, part, none] = [anOffre({ notes: grid(8, 5) }), anOffre({ notes: elementsOf({ critere: 'Méthode', note: 19, sur: 20 }) }), anOffre()]
  const marks = classement([part, whole, none])
  expect(marks.get(whole.id)?.rang).toBe(1)
  expect(marks.get(part.id)).toMatchObject({ total: 19, manquent: ['Prix'], rang: undefined })
  expect(marks.get(none.id)).toMatchObject({ total: undefined, manquent: ['Méthode', 'Prix'], rang: undefined })
})

test('does not say out of how much while the scale of a criterion is unknown', () => {
  const notes = elementsOf({ critere: 'Méthode', note: 8, sur: 10 }, { critere: 'Prix', note: 4 })
  const offre = anOffre({ notes })
  expect(classement([offre]).get(offre.id)).toMatchObject({ total: 12, sur: undefined, rang: 1 })
})

test('counts a mark of zero as a mark, and halves as what they are', () => {
  const zero = anOffre({ notes: elementsOf({ note: 0, sur: 10 }) })
  expect(classement([zero]).get(zero.id)).toMatchObject({ total: 0, sur: 10, rang: 1 })
  const [a, b] = [anOffre({ notes: grid(0.1, 0.2) }), anOffre({ notes: grid(0.3, 0) })]
  expect(classement([a, b]).get(a.id)).toMatchObject({ total: 0.3, rang: 1, exAequo: true })
})

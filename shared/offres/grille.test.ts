import { expect, test } from 'vitest'
import { anOffre } from '../testing/builders'
import { grille } from './grille'

test('puts the marks of one criterion on one line, whoever wrote it first and however', () => {
  const a = anOffre({ notes: { m: { ordre: 0, critere: 'Méthode', note: 15, sur: 20 }, p: { ordre: 1, critere: 'Prix', note: 8, sur: 10 } } })
  const b = anOffre({ notes: { x: { ordre: 0, critere: 'methode', note: 12 } } })
  const [methode, prix] = grille([a, b])
  expect([methode?.critere, methode?.sur, methode?.cle]).toEqual(['Méthode', 20, 'm'])
  expect(methode?.notes.get(b.id)).toEqual({ element: 'x', note: 12 })
  expect(prix?.notes.has(b.id)).toBe(false)
})

test('keeps criteria that are not named yet apart', () => {
  const offre = anOffre({ notes: { m: { ordre: 0 }, n: { ordre: 1 } } })
  expect(grille([offre]).map(({ cle }) => cle)).toEqual(['m', 'n'])
})

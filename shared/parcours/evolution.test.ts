import { expect, test } from 'vitest'
import { evolution } from './evolution'

test('tells the change from the first relevé that knows a figure to the last', () => {
  const releves = [
    { ordre: 0, exercice: 2022, etp: 3.1 },
    { ordre: 1, exercice: 2023, etp: 3.5, resultat: -120_000 },
    { ordre: 2, exercice: 2024, etp: 4.2, resultat: 80_000 },
  ]
  expect(evolution(releves, 'etp')).toEqual({ de: 3.1, a: 4.2, ecart: 1.1 })
  expect(evolution(releves, 'resultat')?.ecart).toBe(200_000)
})

test('tells nothing of a figure known once, nor of words', () => {
  const releves = [
    { ordre: 0, etp: 3, projetFormalise: 'non' as const },
    { ordre: 1, projetFormalise: 'oui' as const },
  ]
  expect(evolution(releves, 'etp')).toBeUndefined()
  expect(evolution(releves, 'projetFormalise')).toBeUndefined()
})

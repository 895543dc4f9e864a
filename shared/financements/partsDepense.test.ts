import { expect, test } from 'vitest'
import { aDepense, elementsOf } from '../testing/builders'
import { partsDepense, sommeParts } from './partsDepense'

const shared = (montant: number | undefined, ...parts: [string, number | undefined][]) =>
  aDepense({ montant, imputations: elementsOf(...parts.map(([ligneId, part]) => ({ ligneId, part }))) } as Parameters<typeof aDepense>[0])

test('three thirds of 100,00 € make 100,00 €, to the cent', () => {
  expect([...partsDepense(shared(10_000, ['a', 33.33], ['b', 33.33], ['c', 33.34]))]).toEqual([
    ['a', 3333],
    ['b', 3333],
    ['c', 3334],
  ])
})

test('the shares of an expense always add up to it when they make 100 %, whatever the cents', () => {
  for (const montant of [1, 7, 99, 101, 6_241_837, 100_000_000_01]) {
    const parts = [...partsDepense(shared(montant, ['a', 12.5], ['b', 33.33], ['c', 20.17], ['d', 34])).values()]
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(montant)
    expect(parts.every(part => Number.isInteger(part) && part >= 0)).toBe(true)
  }
})

test('a line named twice bears both shares', () => {
  expect(partsDepense(shared(1000, ['a', 50], ['b', 25], ['a', 25])).get('a')).toBe(750)
})

test('nothing is attributed of an unknown amount, nor by an unknown share', () => {
  expect(partsDepense(shared(undefined, ['a', 100])).size).toBe(0)
  expect(partsDepense(shared(1000, ['a', undefined])).get('a')).toBe(0)
})

test('shares are added without the dust of floating point', () => {
  expect(sommeParts(shared(1, ['a', 33.33], ['b', 33.33], ['c', 33.34]))).toBe(100)
  expect(sommeParts(shared(1, ['a', 0.1], ['b', 0.2]))).toBe(0.3)
})

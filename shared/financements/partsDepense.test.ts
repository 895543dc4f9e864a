import fc from 'fast-check'
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

test('the shares of an expense always add up to it when they make 100 %, whatever the cents and the cuts', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 8 })
  fc.assert(
    fc.property(fc.nat({ max: 100_000_000_00 }), cuts, (montant, points) => {
      const edges = [0, ...points.sort((a, b) => a - b), 10_000]
      const shares = edges.slice(1).map((edge, index): [string, number] => [`l${index}`, (edge - (edges[index] ?? 0)) / 100])
      const parts = [...partsDepense(shared(montant, ...shares)).values()]
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(montant)
      // Each is within a cent of its exact share.
      for (const [index, part] of parts.entries()) expect(Math.abs(part - (montant * (shares[index]?.[1] ?? 0)) / 100)).toBeLessThanOrEqual(1.001)
    }),
  )
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

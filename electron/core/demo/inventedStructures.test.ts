import { expect, test } from 'vitest'
import { Structure } from '../../../shared/structures/structure'
import { communesDeTest } from '../../../shared/testing/lecture'
import { inventedStructures } from './inventedStructures'

test('every invented structure has a name of its own that tells it is not real, and can be kept', () => {
  const structures = inventedStructures(500, communesDeTest).map(({ fiche }) => fiche)
  expect(new Set(structures.map(({ nom }) => nom)).size).toBe(500)
  for (const structure of structures) {
    expect(structure.nom).toContain('imaginaire')
    expect(Structure.safeParse({ id: 'a', ...structure }).error).toBeUndefined()
  }
})

test('none is invented when none is asked', () => {
  expect(inventedStructures(0, communesDeTest)).toEqual([])
})

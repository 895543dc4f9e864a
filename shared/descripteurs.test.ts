import { expect, test } from 'vitest'
import { descripteurs } from './descripteurs'
import { collectionNames, schemas } from './fiches'

test.each(collectionNames)('%s has words, a title, a visible column, and requires only fields it has', name => {
  const { singulier, pluriel, un, requis, colonnes } = descripteurs[name]
  expect([singulier, pluriel, un].every(word => word.length > 2)).toBe(true)
  expect(colonnes.some(colonne => colonne.visible)).toBe(true)
  expect(new Set(colonnes.map(({ id }) => id)).size).toBe(colonnes.length)
  expect(requis.filter(champ => !(champ in schemas[name].shape))).toEqual([])
})

import { expect, test } from 'vitest'
import { collectionNames } from '../../shared/fiches'
import { metaOfChamp } from './Champ'
import { creationFields } from './creationFields'

test.each(collectionNames)('%s: every field asked at creation is one of the collection, the required ones first', collection => {
  const fields = creationFields(collection)
  expect(() => fields.map(({ champ }) => metaOfChamp(collection, champ))).not.toThrow()
  expect(fields.map(({ requis }) => requis)).toEqual(fields.map(({ requis }) => requis).sort((a, b) => Number(b) - Number(a)))
})

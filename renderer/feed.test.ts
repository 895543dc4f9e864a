import { expect, test } from 'vitest'
import { isAboutOne, patchRows } from './feed'

const row = (id: string, nom = id) => ({ id, cellules: { nom }, manques: 0, bloquants: 0 })

test('a changed row keeps its place, a new one comes last, one that went to the corbeille leaves', () => {
  const list = [row('a'), row('b'), row('c')]
  expect(patchRows(list, new Set(['a', 'b', 'd']), [row('b', 'B'), row('d')])).toEqual([row('b', 'B'), row('c'), row('d')])
})

test('a question about one record is asked again after any change; lists are patched instead', () => {
  expect(isAboutOne([['records', 'get'], { input: { collection: 'structures', id: 's1' }, type: 'query' }])).toBe(true)
  expect(isAboutOne([['records', 'list'], { input: { collection: 'structures' } }])).toBe(false)
  expect(isAboutOne(['communes'])).toBe(false)
})

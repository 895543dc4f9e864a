import { expect, test } from 'vitest'
import { isAboutOne, patchRows } from './feed'

const row = (id: string, nom = id) => ({ id, cellules: { nom }, manques: 0, bloquants: 0 })

test('a changed row keeps its place, a new one comes last, one that went to the corbeille leaves', () => {
  const list = [row('a'), row('b'), row('c')]
  expect(patchRows(list, new Set(['a', 'b', 'd']), [row('b', 'B'), row('d')])).toEqual([row('b', 'B'), row('c'), row('d')])
})

test('a row that reads the same stays the same object: it is not drawn again, nor lit', () => {
  const list = [row('a'), row('b')]
  const patched = patchRows(list, new Set(['a', 'b']), [row('a'), row('b', 'B')])
  expect(patched[0]).toBe(list[0])
  expect(patched[1]).not.toBe(list[1])
})

test('a question about one record is asked again after any change; lists are patched instead', () => {
  expect(isAboutOne([['records', 'get'], { input: { collection: 'structures', id: 's1' }, type: 'query' }])).toBe(true)
  expect(isAboutOne([['records', 'list'], { input: { collection: 'structures' } }])).toBe(false)
  expect(isAboutOne(['communes'])).toBe(false)
})

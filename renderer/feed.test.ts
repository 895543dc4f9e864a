import { expect, test } from 'vitest'
import { isAbout, patchRows } from './feed'

const row = (id: string, nom = id) => ({ id, cellules: { nom }, manques: 0, bloquants: 0 })

test('a changed row keeps its place, a new one comes last, one that went to the corbeille leaves', () => {
  const list = [row('a'), row('b'), row('c')]
  expect(patchRows(list, new Set(['a', 'b', 'd']), [row('b', 'B'), row('d')])).toEqual([row('b', 'B'), row('c'), row('d')])
})

test('a question is about the records it names, and no other', () => {
  const touched = new Map([['structures', new Set(['s1'])]])
  expect(isAbout([['records', 'get'], { input: { collection: 'structures', id: 's1' }, type: 'query' }], touched)).toBe(true)
  expect(isAbout([['records', 'get'], { input: { collection: 'personnes', id: 's1' }, type: 'query' }], touched)).toBe(false)
  expect(isAbout([['records', 'list'], { input: { collection: 'structures' } }], touched)).toBe(false)
  expect(isAbout(['communes'], touched)).toBe(false)
})

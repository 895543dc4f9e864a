import { expect, test } from 'vitest'
import { readView } from '../ui/table/view'
import { listHref } from './addresses'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text // A plain word, as the router reads it.
  }
}

test('the address of a list is read back as the view it was made of', () => {
  const view = { q: 'épicerie', tri: '-commune', f: { commune: ['Dijon', ''] }, ids: ['s1', 's2'] }
  const search = new URLSearchParams(listHref('structures', view).split('?')[1])
  expect(readView(Object.fromEntries([...search].map(([key, value]) => [key, parse(value)])))).toEqual(view)
})

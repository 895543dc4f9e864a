import { expect, test } from 'vitest'
import { shiftOf } from './useAnchor'

const rows = (ids: string) => [...ids].map(id => ({ id }))

test.each([
  ['a row that comes above pushes them down', 'xabcdef', 1],
  ['two rows that leave above pull them up', 'cdef', -2],
  ['a row that comes under the eye or below moves nothing', 'abcdxef', 0],
  ['the first one on screen, renamed, is not followed to the end', 'abdefc', -1],
  ['none of them is left', 'xyz', 0],
])('%s', (_what, after, shift) => {
  expect(shiftOf(rows('cde'), 2, rows(after))).toBe(shift)
})

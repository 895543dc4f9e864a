import { expect, test } from 'vitest'
import { collectionNames } from '../../../shared/fiches'
import { rubrics } from '../../layout/rubrics'
import { findPages, pageOf, pages } from './aide'

test('every list of the office and every rubric has its page', () => {
  const addresses = [...collectionNames.map(name => `/fiches/${name}`), ...rubrics.flat().map(({ href }) => href)].filter(href => href !== '/aide')
  expect(addresses.filter(href => !pageOf(href))).toEqual([])
  expect(pageOf('/fiches/structures/0194-aa')?.id).toBe('structures')
  expect(pageOf('/documents/rapport-cpom')?.id).toBe('documents')
  expect(pageOf('/nulle-part')).toBeUndefined()
})

test('each page is its own, says what the screen is for, three gestures, and what to do when', () => {
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
  for (const { id, gestes, quand, resume } of pages) {
    expect(gestes, id).toHaveLength(3)
    expect(quand.length, id).toBeGreaterThan(0)
    expect(resume.length, id).toBeGreaterThan(60)
  }
})

test('a search ignores accents and case, asks for every word, and puts titles first', () => {
  expect(findPages('TRESORIER').map(({ id }) => id)).toContain('financements')
  expect(findPages('seances')[0]?.id).toBe('seances')
  expect(findPages('corbeille restaurer').map(({ id }) => id)).toContain('corbeille')
  expect(findPages('xyzzy')).toEqual([])
  expect(findPages('  ')).toHaveLength(pages.length)
})

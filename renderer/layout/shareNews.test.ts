import { describe, expect, test } from 'vitest'
import { isNews, type ShareNews } from './shareNews'

const quiet: ShareNews = { actif: true, joignable: true, recues: 0, aVerifier: 0, retenus: [] }

describe('the band of the shared folder', () => {
  test('says nothing while all is quiet, nor where nothing is shared', () => {
    expect(isNews(quiet, undefined)).toBe(false)
    expect(isNews({ ...quiet, actif: false, aVerifier: 2 }, undefined)).toBe(false)
  })
  test.each<[string, Partial<ShareNews>]>([
    ['records came', { recues: 1 }],
    ['something is to be decided', { aVerifier: 1 }],
    ['the folder is away', { joignable: false }],
    ['a file is held back', { retenus: ['Un fichier est incomplet.'] }],
  ])('speaks when %s', (_, news) => {
    expect(isNews({ ...quiet, ...news }, undefined)).toBe(true)
  })
  test('stays closed until something more is there', () => {
    const closed = { ...quiet, recues: 3, aVerifier: 1 }
    expect(isNews(closed, closed)).toBe(false)
    expect(isNews({ ...closed, aVerifier: 0 }, closed)).toBe(false)
    expect(isNews({ ...closed, recues: 4 }, closed)).toBe(true)
    expect(isNews({ ...closed, joignable: false }, closed)).toBe(true)
  })
})

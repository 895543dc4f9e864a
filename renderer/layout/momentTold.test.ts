import { describe, expect, test } from 'vitest'
import { momentTold, whenTold } from './momentTold'

const at = (day: number, hours: number, minutes: number): string => new Date(2026, 10, day, hours, minutes).toISOString()

const said = (words: string): string => words.replaceAll(' h ', '\u00A0h\u00A0')

describe('an instant as one says it', () => {
  test('says only the hour of today', () => {
    expect(momentTold(at(12, 14, 5), '2026-11-12')).toBe(said('14 h 05'))
  })
  test('says the day before by its name, and an older day by its date', () => {
    expect(momentTold(at(11, 17, 40), '2026-11-12')).toBe(said('hier à 17 h 40'))
    expect(momentTold(at(2, 9, 3), '2026-11-12')).toBe(said('le 02/11/2026 à 9 h 03'))
  })
  test('says today too where the day must be read', () => {
    expect(whenTold(at(12, 14, 5), '2026-11-12')).toBe(said('aujourd’hui à 14 h 05'))
    expect(whenTold(at(11, 14, 5), '2026-11-12')).toBe(said('hier à 14 h 05'))
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDateConnue, formatDateConnueEnPhrase, formatJour, formatJourCourt, formatJourLong, formatJourSemaine } from './formatJour'
import { addDays, addMonths, compareDates, DateConnue, daysBetween, endOf, isInForce, isInYear, isToCome, Jour, startOf } from './jour'
import { readDateConnue, readJour } from './readJour'

const TODAY = '2025-01-14'

describe('a day', () => {
  test.each(['2024-02-29', '1901-01-01', '2199-12-31'])('%s is one', day => expect(Jour.safeParse(day).success).toBe(true))
  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '1900-12-31', '2024-1-5', '05/11/2024', ''])('%s is not one', day => expect(Jour.safeParse(day).success).toBe(false))
})

describe('what is known of a date', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', '2024'],
    ['2024-T3', '2024-07-01', '2024-09-30', 'été 2024'],
    ['2023-T4', '2023-10-01', '2023-12-31', 'oct. – déc. 2023'],
    ['2024-02', '2024-02-01', '2024-02-29', 'février 2024'],
    ['2024-01-15', '2024-01-15', '2024-01-15', '15/01/2024'],
  ])('%s runs from %s to %s and is told « %s »', (date, start, end, told) => {
    expect(DateConnue.safeParse(date).success).toBe(true)
    expect([startOf(date), endOf(date), formatDateConnue(date)]).toEqual([start, end, told])
  })
  test.each(['2024-T5', '2024-13', '2024-02-30', '24', 'été 2024'])('%s is refused', date => expect(DateConnue.safeParse(date).success).toBe(false))
  test('is to come until its first day, whatever is known of it', () => {
    const toCome = ['2025', '2025-T1', '2025-01', '2025-T2', '2025-02', '2025-01-15'].filter(date => isToCome(date, TODAY))
    expect(toCome).toEqual(['2025-T2', '2025-02', '2025-01-15'])
    expect(isToCome(undefined, TODAY)).toBe(false)
  })
  test('is sorted by its first day, the unknown first', () => {
    expect(['2025-02', '2024-T4', undefined, '2025-01-31', '2025'].sort((a, b) => compareDates(a, b)).filter(Boolean)).toEqual(['2024-T4', '2025', '2025-01-31', '2025-02'])
    expect(compareDates(undefined, '1901')).toBe(-1)
  })
  test('counts in its year only', () => {
    expect(isInYear('2024-T3', 2024)).toBe(true)
    expect(isInYear('2023-12-31', 2024)).toBe(false)
    expect(isInYear(undefined, 2024)).toBe(false)
  })
  test('reads in a sentence', () => {
    expect(formatDateConnueEnPhrase('2024-01-15')).toBe('le 15\u00A0janvier\u00A02024')
    expect(formatDateConnueEnPhrase('2023-03')).toBe('en mars\u00A02023')
    expect(formatDateConnueEnPhrase('2024-T3')).toBe('à l’été\u00A02024')
    expect(formatDateConnueEnPhrase('2023-T4')).toBe('au dernier trimestre\u00A02023')
  })
})

test('the first of a month is « 1er »', () => expect(formatJourLong('2025-01-01')).toBe('1er\u00A0janvier\u00A02025'))

test('a mandate open on one side is in force as long as nothing ends it', () => {
  expect(isInForce({ fin: '2024-12-31' }, '2024-12-31')).toBe(true)
  expect(isInForce({ fin: '2024-12-31' }, '2025-01-01')).toBe(false)
  expect(isInForce({ debut: '2025-01-01' }, '2024-12-31')).toBe(false)
  expect(isInForce({}, '2024-12-31')).toBe(true)
})

test.each([
  ['5/11', '2025-11-05'],
  ['05/11/2024', '2024-11-05'],
  ['5-11-24', '2024-11-05'],
  ['051124', '2024-11-05'],
  ['05112024', '2024-11-05'],
  ['5 nov', '2025-11-05'],
  ['1er mars 2024', '2024-03-01'],
  ['le 5 novembre 2024', '2024-11-05'],
  ['aujourd’hui', '2025-01-14'],
  ['Hier', '2025-01-13'],
  ['14 févr. 2024', '2024-02-14'],
  ['2024-11-05', '2024-11-05'],
])('« %s » is read as %s', (typed, day) => expect(readJour(typed, TODAY)).toBe(day))

test.each(['31/02/2024', '5 jui 2024', 'mardi', '', '45'])('« %s » is not guessed', typed => expect(readJour(typed, TODAY)).toBeUndefined())

test.each([
  ['2024', '2024'],
  ['été 2024', '2024-T3'],
  ['mars 2023', '2023-03'],
  ['03/2023', '2023-03'],
  ['T4 2023', '2023-T4'],
  ['2023-t4', '2023-T4'],
  ['19 octobre 2024', '2024-10-19'],
])('« %s » is known as %s', (typed, date) => expect(readDateConnue(typed, TODAY)).toBe(date))

test('whatever is shown of a day is read back as that day', () => {
  const days = fc.date({ min: new Date('1901-01-02'), max: new Date('2199-12-30'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
  fc.assert(fc.property(days, day => readJour(formatJour(day), TODAY) === day && readJour(formatJourLong(day), TODAY) === day))
})

test('adding days and counting them agree', () => {
  fc.assert(fc.property(fc.integer({ min: -4000, max: 4000 }), shift => daysBetween(TODAY, addDays(TODAY, shift)) === shift))
})

test('agendas and heads of pages name the day of the week', () => {
  expect([formatJourCourt('2025-01-16'), formatJourSemaine('2025-01-14')]).toEqual(['jeu. 16/01', 'mardi 14\u00A0janvier\u00A02025'])
})

test('months are added by the calendar: a day its month does not have is the last of it', () => {
  expect(addMonths('2025-06-30', 3)).toBe('2025-09-30')
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28')
  expect(addMonths('2024-11-15', 14)).toBe('2026-01-15')
  expect(addMonths('2025-01-31', -2)).toBe('2024-11-30')
  expect(addMonths('2025-12-31', 0)).toBe('2025-12-31')
})

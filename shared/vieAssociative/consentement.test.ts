import { expect, test } from 'vitest'
import { aTemoignage } from '../testing/builders'
import { constatsOf } from '../testing/constats'
import { aLecture } from '../testing/lecture'
import { consentementOf } from './consentement'

const given = { consentement: true, consentementLe: '2024-03-01', finAutorisation: '2026-03-01' }

test.each([
  ['never asked for', {}, '2024-06-01', 'jamais'],
  ['refused', { consentement: false }, '2024-06-01', 'refuse'],
  ['given without a day', { consentement: true }, '2024-06-01', 'nonDate'],
  ['given the day after', given, '2024-02-29', 'aVenir'],
  ['given that day', given, '2024-03-01', 'accorde'],
  ['given until that day', given, '2026-03-01', 'accorde'],
  ['ended the day before', given, '2026-03-02', 'termine'],
  ['without an end', { ...given, finAutorisation: undefined }, '2040-01-01', 'accorde'],
  ['taken back later', { ...given, retireLe: '2024-07-01' }, '2024-06-30', 'accorde'],
  ['taken back that day', { ...given, retireLe: '2024-07-01' }, '2024-07-01', 'retire'],
  ['taken back and never dated', { consentement: true, retireLe: '2024-07-01' }, '2024-08-01', 'retire'],
])('a consent %s', (_, champs, jour, raison) => {
  const { publiable, raison: found } = consentementOf(aTemoignage(champs), jour)
  expect([found, publiable]).toEqual([raison, raison === 'accorde'])
})

test('a consent without a date, or that ends before it begins, blocks; without an end it is told', () => {
  const lire = aLecture()
  const told = (champs: Parameters<typeof aTemoignage>[0]) => constatsOf('temoignages', aTemoignage(champs), lire)
  expect(told(given)).toEqual([])
  expect(told({ consentement: true })).toEqual(['! consentementLe', 'finAutorisation'])
  expect(told({ ...given, finAutorisation: '2023-01-01' })).toEqual(['! finAutorisation'])
  expect(told({ ...given, finAutorisation: undefined, retireLe: '2024-07-01' })).toEqual([])
})

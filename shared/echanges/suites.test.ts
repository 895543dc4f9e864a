import { expect, test } from 'vitest'
import { anEchange } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { suitesDues } from './suites'

const promised = anEchange({ id: 'e1', nom: 'Appel', sujetId: 's1', date: '2025-01-06', suite: 'Rappeler la présidente', suiteLe: '2025-01-13' })
const dues = (...others: ReturnType<typeof anEchange>[]): string[] => suitesDues(aLecture({ aujourdhui: '2025-01-14', echanges: [promised, ...others] })).map(({ id }) => id)

test('a promised follow-up is owed until something is held about the same record', () => {
  expect(dues()).toEqual(['e1'])
  expect(dues(anEchange({ sujetId: 's2', date: '2025-01-13' }))).toEqual(['e1'])
  expect(dues(anEchange({ sujetId: 's1', date: '2025-01-13' }))).toEqual([])
})

test('a meeting still to come does not pay for it, nor one held before', () => {
  expect(dues(anEchange({ sujetId: 's1', date: '2025-01-20' }))).toEqual(['e1'])
  expect(dues(anEchange({ sujetId: 's1', date: '2025-01-02' }))).toEqual(['e1'])
})

test('they come by the day promised, those without a day last; an échange that promised nothing is not told', () => {
  const later = anEchange({ id: 'e2', sujetId: 's2', date: '2025-01-07', suite: 'Envoyer le plan' })
  const sooner = anEchange({ id: 'e3', sujetId: 's3', date: '2025-01-08', suiteLe: '2025-01-10' })
  expect(dues(later, sooner, anEchange({ sujetId: 's4', date: '2025-01-08' }))).toEqual(['e3', 'e1', 'e2'])
})

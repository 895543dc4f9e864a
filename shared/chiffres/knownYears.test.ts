import { expect, test } from 'vitest'
import { anActionCpom, anEchange, aParcours, aSeance } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { knownYears } from './knownYears'

test('an empty classeur knows the year it is', () => {
  expect(knownYears(aLecture({ aujourdhui: '2025-01-14' }))).toEqual([2025])
})

test('every year an act is dated of is known once, the latest first, with the exercice shown', () => {
  const lire = aLecture({
    parametres: [{ id: 'x', exercice: 2024 }],
    parcours: [aParcours({ dateAccueil: '2023-03' })],
    seances: [aSeance({ date: '2025' }), aSeance({ date: '2025-02-01' })],
    echanges: [anEchange({ date: '2021-T3' })],
  })
  expect(knownYears(lire)).toEqual([2025, 2024, 2023, 2021])
})

test('an exercice that is no year is neither shown nor offered', () => {
  const lire = aLecture({ aujourdhui: '2025-01-14', parametres: [{ id: 'x', exercice: 24 }], actionsCpom: [anActionCpom({ exercice: 20_244 })] })
  expect(knownYears(lire)).toEqual([2025])
})

import { expect, test } from 'vitest'
import { type Moment, timelineYears } from './timelineYears'

const moment = (titre: string, date: string | undefined, etat: Moment['etat']): Moment => ({ cle: titre, titre, date, etat, href: '#' })

test('years first, then what was done on an unknown day, then what is to come', () => {
  const years = timelineYears([
    moment('Accueil', '2023-03', 'fait'),
    moment('Diagnostic', undefined, 'fait'),
    moment('Bilan', '2024-01-15', 'fait'),
    moment('Relevé', undefined, 'aPlanifier'),
  ])
  expect(years.map(({ titre, moments }) => [titre, moments.map(found => found.titre)])).toEqual([
    ['2023', ['Accueil']],
    ['2024', ['Bilan']],
    ['Sans date', ['Diagnostic']],
    ['À venir', ['Relevé']],
  ])
})

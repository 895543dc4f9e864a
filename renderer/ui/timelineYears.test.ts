import { expect, test } from 'vitest'
import { type Moment, timelineYears } from './timelineYears'

const moment = (cle: string, date?: string, etat: Moment['etat'] = 'fait'): Moment => ({ cle, date, titre: cle, etat, href: '/' })

test('groups moments by year in their order; then what was done nobody knows when, then what is to come', () => {
  const moments = [moment('relevé', undefined, 'aPlanifier'), moment('visite'), moment('accueil', '2023-03'), moment('diagnostic', '2023'), moment('bilan', '2024-01-15')]
  expect(timelineYears(moments).map(({ titre, moments: ofYear }) => [titre, ofYear.map(({ cle }) => cle)])).toEqual([
    ['2023', ['accueil', 'diagnostic']],
    ['2024', ['bilan']],
    ['Sans date', ['visite']],
    ['À venir', ['relevé']],
  ])
})

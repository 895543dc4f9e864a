import { expect, test } from 'vitest'
import { alertesFinancieres } from './alertesFinancieres'

const seuils = { alerteTresorerie: 60, alerteMasseSalariale: 75, alerteDependance: 50 }
const sound = {
  exercice: 2023,
  produits: 100_000,
  charges: 100_000,
  dotations: 0,
  tresorerie: 20_000,
  masseSalariale: 75_000,
  premierFinanceur: 50_000,
  fondsPropres: 0,
  resultat: 0,
}

test('warns of nothing at the very threshold, nor of what is not known', () => {
  expect(alertesFinancieres([sound], seuils)).toEqual([])
  expect(alertesFinancieres([{ exercice: 2023 }], seuils)).toEqual([])
  expect(alertesFinancieres([], seuils)).toEqual([])
})

test('warns of each threshold that is passed, with the figure and the repère', () => {
  const worse = { ...sound, tresorerie: 16_300, masseSalariale: 78_260, premierFinanceur: 50_100, fondsPropres: -1 }
  expect(alertesFinancieres([worse], seuils)).toEqual([
    'La trésorerie de 2023 couvre 59 jours de charges décaissables, en dessous du repère de 60 jours.',
    'Les fonds propres de 2023 sont négatifs.',
    'La masse salariale représente 78,3\u00A0% des charges de 2023, au-dessus du repère de 75\u00A0%.',
    'Le premier financeur apporte 50,1\u00A0% des produits de 2023, au-dessus du repère de 50\u00A0%.',
  ])
  expect(alertesFinancieres([worse], {})).toEqual(['Les fonds propres de 2023 sont négatifs.'])
})

test('warns of two deficits in a row: of years that follow each other, and both known', () => {
  const year = (exercice: number, resultat?: number) => ({ exercice, ...(resultat === undefined ? {} : { resultat }) })
  expect(alertesFinancieres([year(2021, -5), year(2022, -1), year(2023, 4)], seuils)).toEqual(['Deux exercices de suite sont déficitaires\u00A0: 2021 et 2022.'])
  expect(alertesFinancieres([year(2021, -5), year(2023, -1)], seuils)).toEqual([])
  expect(alertesFinancieres([year(2022, -5), year(2023)], seuils)).toEqual([])
})

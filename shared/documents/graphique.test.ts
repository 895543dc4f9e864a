import { expect, test } from 'vitest'
import type { Graphique } from '../kernel/document'
import { categorieDe, estCouche, valeurEcrite } from './graphique'

const unknown = undefined
const chart = (categories: string[], unite: string | undefined, ...valeurs: (number | undefined)[][]): Graphique => ({
  type: 'graphique',
  legende: 'Figure',
  genre: 'barres',
  categories,
  series: valeurs.map((one, rank) => ({ nom: `Série ${rank}`, valeurs: one })),
  ...(unite ? { unite } : {}),
  description: '',
})

test('amounts are written without cents, small figures with their decimals, losses with a true minus', () => {
  expect(valeurEcrite(chart(['2023'], '€', [127_310.5]), 127_310.5)).toBe('127\u202F311\u00A0€')
  expect(valeurEcrite(chart(['2023'], 'ETP', [2.4, 3]), 2.4)).toBe('2,4\u00A0ETP')
  expect(valeurEcrite(chart(['2023'], undefined, [-12_489]), -12_489)).toBe('\u221212\u202F489')
})

test('what is known nowhere is said in the name, and only there', () => {
  const graphique = chart(['A', 'B'], undefined, [unknown, 1], [unknown, unknown])
  expect([categorieDe(graphique, 0), categorieDe(graphique, 1)]).toEqual(['A (n.c.)', 'B'])
})

test('bars lie down when their names or their figures would run into one another', () => {
  const years = ['2021', '2022', '2023']
  expect(estCouche(chart(years, '€', [1000, 2000, 3000]))).toBe(false)
  expect(estCouche(chart(years, '€', [338_400, 371_250, 412_680], [346_900, 383_740, 408_915], [-8500, -12_489, 3764]))).toBe(true)
  expect(estCouche(chart(['Un nom de catégorie qui ne tient pas sous sa colonne', 'Un autre nom bien trop long'], undefined, [1, 2]))).toBe(true)
})

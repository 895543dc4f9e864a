import { expect, test } from 'vitest'
import type { Graphique } from '../../../shared/kernel/document'
import { chartShape } from './chartShape'

const unknown = undefined
const chart = (genre: Graphique['genre'], categories: string[], ...valeurs: (number | undefined)[][]): Graphique => ({
  type: 'graphique',
  legende: 'Figure',
  genre,
  categories,
  series: valeurs.map((one, rank) => ({ nom: `Série ${rank}`, valeurs: one })),
  description: '',
})

test('what is not known has no bar, and zero has one without height', () => {
  const { bars, labels } = chartShape(chart('barres', ['A', 'B', 'C'], [10, unknown, 0]))
  expect(bars.map(({ height }) => height)).toEqual([200, 0])
  expect(labels.flatMap(({ lignes }) => lignes)).toEqual(['A', 'B (n.c.)', 'C', '10', '0'])
})

test('a curve stops where a year is not known, and begins again after it', () => {
  expect(chartShape(chart('courbes', ['2020', '2021', '2022', '2023'], [1, 2, unknown, 4])).lines.map(({ points }) => points.length)).toEqual([2, 1])
})

test('bars lie down when their names are long, and a loss goes to the left of zero', () => {
  const names = ['Un nom de catégorie qui ne tient pas sous une colonne', 'Un autre nom qui n’y tient pas davantage']
  const { bars } = chartShape(chart('barres', names, [-5, 10]))
  const [loss, gain] = bars
  expect((loss?.x ?? 0) + (loss?.width ?? 0)).toBeCloseTo(gain?.x ?? 0)
  expect(gain?.width).toBeCloseTo(2 * (loss?.width ?? 0))
})

test('a long name is cut between its words, and loses none of them', () => {
  const names = ['Structures bénéficiaires d’ingénieries collectives en 2024', 'Suivis']
  const [first] = chartShape(chart('barres', [...names, 'Un autre nom bien long aussi'], [1, 2, 3])).labels
  expect(first?.lignes.length).toBeGreaterThan(1)
  expect(first?.lignes.join(' ')).toBe(names[0])
})

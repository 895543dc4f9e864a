import { expect, test } from 'vitest'
import { formatTaux } from './tableaux'

test.each([
  [(140 / 120) * 100, '116,7\u00A0%'],
  [(14 / 15) * 100, '93,3\u00A0%'],
  [100, '100\u00A0%'],
  [99.96, '99,9\u00A0%'],
  [79.97, '79,9\u00A0%'],
  [undefined, 'n.a.'],
])('a rate of %s is told « %s »: to the tenth, and never up to a threshold it is under', (taux, told) => {
  expect(formatTaux(taux)).toBe(told)
})

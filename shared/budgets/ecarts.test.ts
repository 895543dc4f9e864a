import { expect, test } from 'vitest'
import { ecartOf, formatEuros, formatMontantEcart, formatPart, formatTauxEcart } from './ecarts'

const seuils = { taux: 10, montant: 50_000 }
const written = (prevu: number | undefined, realise: number | undefined) => {
  const ecart = ecartOf({ ...(prevu === undefined ? {} : { prevu }), ...(realise === undefined ? {} : { realise }) }, seuils)
  return [formatMontantEcart(ecart), formatTauxEcart(ecart), formatPart(realise, prevu)]
}

test.each([
  [10_000_000, 9_845_000, '\u22121\u202F550,00\u00A0€', '\u22121,6\u00A0%', '98,5\u00A0%'],
  [80_000, 90_000, '+100,00\u00A0€', '+12,5\u00A0%', '112,5\u00A0%'],
  [300, 300, '0,00\u00A0€', '0\u00A0%', '100\u00A0%'],
  [0, 200, '+2,00\u00A0€', '—', '—'],
  [undefined, 200, '+2,00\u00A0€', '—', '—'],
  [200, undefined, '—', '—', '—'],
])('prévu %s and réalisé %s are written with their gap in euros, in percent, and the share that was done', (prevu, realise, montant, taux, part) => {
  expect(written(prevu, realise)).toEqual([montant, taux, part])
})

test('an amount is rounded to the euro for the eye only, and never when it is unknown', () => {
  expect([1_234_549, 1_234_550, -50_100, 0, undefined].map(formatEuros)).toEqual(['12\u202F345\u00A0€', '12\u202F346\u00A0€', '\u2212501\u00A0€', '0\u00A0€', '—'])
})

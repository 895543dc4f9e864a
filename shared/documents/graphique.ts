import type { Graphique } from '../kernel/document'
import { formatNombre } from '../kernel/texte'

/** The colours of series, in hexadecimal: told apart in black and white too, and dark enough on white. */
export const COULEURS = ['115E58', '5E9E97', 'B45F2B', '1F2933', '8E7CB0'] as const

/** The colour of a series by its rank; they come round again past the fifth. */
export const couleurDe = (rang: number): string => COULEURS[rang % COULEURS.length] ?? COULEURS[0]

// About how many letters the page holds in a row: of names under columns, of figures over them.
const [NAMES, FIGURES] = [80, 62]

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))

/** True when names or figures are too long to stand side by side, under the bars or over them: the bars lie down. */
export function estCouche(graphique: Graphique): boolean {
  const { genre, categories, series } = graphique
  if (genre !== 'barres') return false
  const figures = series.flatMap(({ valeurs }) => valeurs.flatMap(valeur => (valeur === undefined ? [] : valeurEcrite(graphique, valeur))))
  return longest(categories) * categories.length > NAMES || (series.length > 1 && longest(figures) * series.length * categories.length > FIGURES)
}

/** Where nothing is known in any series: said, since nothing is drawn. */
export const categorieDe = ({ categories, series }: Graphique, rang: number): string =>
  series.every(({ valeurs }) => valeurs[rang] === undefined) ? `${categories[rang] ?? ''} (n.c.)` : (categories[rang] ?? '')

// Cents are noise on a chart of amounts.
const ROUND = 100

/** True when the values of a chart are written without decimals. */
export function estArrondi({ series }: Graphique): boolean {
  const known = series.flatMap(({ valeurs }) => valeurs.filter(valeur => valeur !== undefined))
  return known.every(Number.isInteger) || known.some(valeur => Math.abs(valeur) >= ROUND)
}

/** A value as it is written beside its bar or its point. */
export function valeurEcrite(graphique: Graphique, valeur: number): string {
  const written = formatNombre(estArrondi(graphique) ? Math.round(valeur) : valeur).replace(/^-/, '\u2212')
  return graphique.unite ? `${written}\u00A0${graphique.unite}` : written
}

/** True where a curve is the highest of all: its figure is written over it, the others under them. */
export function estPlusHaute({ series }: Graphique, serie: number, rang: number): boolean {
  const valeur = series[serie]?.valeurs[rang] ?? Number.NEGATIVE_INFINITY
  return series.every(({ valeurs }, other) => other === serie || (valeurs[rang] ?? Number.NEGATIVE_INFINITY) < valeur || (valeurs[rang] === valeur && other > serie))
}

import type { Graphique } from '../kernel/document'
import { formatNombre } from '../kernel/texte'

/** The colours of series, in hexadecimal: told apart in black and white too, and dark enough on white. */
export const COULEURS = ['115E58', '5E9E97', 'B45F2B', '1F2933', '8E7CB0'] as const

/** The colour of a series by its rank; they come round again past the fifth. */
export const couleurDe = (rang: number): string => COULEURS[rang % COULEURS.length] ?? COULEURS[0]

// About what a line of the page holds under a row of columns.
const LINE = 80

/** True when the names of the bars are too long to stand under them: the bars lie down. */
export const estCouche = ({ genre, categories }: Graphique): boolean => genre === 'barres' && Math.max(0, ...categories.map(({ length }) => length)) * categories.length > LINE

/** Where nothing is known in any series: said, since nothing is drawn. */
export const categorieDe = ({ categories, series }: Graphique, rang: number): string =>
  series.every(({ valeurs }) => valeurs[rang] === undefined) ? `${categories[rang] ?? ''} (n.c.)` : (categories[rang] ?? '')

/** A value as it is written beside its bar or its point. */
export const valeurEcrite = ({ unite }: Graphique, valeur: number): string => (unite ? `${formatNombre(valeur)}\u00A0${unite}` : formatNombre(valeur))

/** True where a curve is the highest of all: its figure is written over it, the others under them. */
export function estPlusHaute({ series }: Graphique, serie: number, rang: number): boolean {
  const valeur = series[serie]?.valeurs[rang] ?? Number.NEGATIVE_INFINITY
  return series.every(({ valeurs }, other) => other === serie || (valeurs[rang] ?? Number.NEGATIVE_INFINITY) < valeur || (valeurs[rang] === valeur && other > serie))
}

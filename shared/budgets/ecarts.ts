import { formatCentimes } from '../kernel/montant'
import { formatNombre } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'

/** What was to be and what was, in cents; unknown is absent. */
export interface Montants {
  prevu?: number
  realise?: number
}

/** Beyond both, a gap is told to the funder. */
export interface Seuils {
  /** Percent. */
  taux: number
  /** Cents. */
  montant: number
}

/** How far what was done is from what was planned. */
export interface Ecart {
  /** Réalisé less prévu, in cents; undefined while what was done is not known. */
  montant?: number
  /** The gap in percent of what was planned; undefined, « — », when nothing was. */
  taux?: number
  significatif: boolean
}

const TAUX = 10
const MONTANT = 50_000

/** The thresholds the office chose: 10 % and 500 € unless it did (metier.md § 7.4). */
export function seuilsEcart(lire: Lecture): Seuils {
  const { seuilEcartTaux = TAUX, seuilEcartMontant = MONTANT } = parametresOf(lire) ?? {}
  return { taux: seuilEcartTaux, montant: seuilEcartMontant }
}

/** The gap between what was planned and what was done. What was not planned at all is a gap as a whole. */
export function ecartOf({ prevu, realise }: Montants, seuils: Seuils): Ecart {
  if (realise === undefined) return { significatif: false }
  const montant = realise - (prevu ?? 0)
  // Compared in whole numbers: a gap of exactly ten percent is not beyond it.
  const beyond = Math.abs(montant) * 100 > seuils.taux * Math.abs(prevu ?? 0)
  return { montant, ...(prevu ? { taux: (montant / prevu) * 100 } : {}), significatif: beyond && Math.abs(montant) > seuils.montant }
}

const NOTHING = '—'
// Rounded away from zero on both sides: −1,55 % is −1,6 % as 1,55 % is 1,6 %.
const tenths = (value: number): string => formatNombre((Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10 || 0).replace('-', '\u2212')
const plus = (value: number): string => (value > 0 ? '+' : '')

/** « +12,5 % », « −3 % »; « — » when nothing was planned. */
export const formatTauxEcart = ({ taux }: Ecart): string => (taux === undefined ? NOTHING : `${plus(taux)}${tenths(taux)}\u00A0%`)

/** « +1 250,00 € »; « — » while it is not known. */
export const formatMontantEcart = ({ montant }: Ecart): string => (montant === undefined ? NOTHING : plus(montant) + formatCentimes(montant))

/** What a part is of a whole, « 87,5 % »; « — » when there is no whole (metier.md § 7.4). */
export const formatPart = (part: number | undefined, whole: number | undefined): string => (part === undefined || !whole ? NOTHING : `${tenths((part / whole) * 100)}\u00A0%`)

const inEuros = (signDisplay: 'negative' | 'exceptZero') => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0, signDisplay })
const euros = inEuros('negative')
const signed = inEuros('exceptZero')

/** `12 346 €`: rounded to the euro for the eye only; « — » when unknown (metier.md § 7.4). */
export const formatEuros = (cents: number | undefined): string => (cents === undefined ? NOTHING : euros.format(cents / 100).replace('-', '\u2212'))

/** `−500 €`, `+12 €`: a gap rounded to the euro for the eye; « — » while it is not known. */
export const formatEcartEuros = ({ montant }: Ecart): string => (montant === undefined ? NOTHING : signed.format(montant / 100).replace('-', '\u2212'))

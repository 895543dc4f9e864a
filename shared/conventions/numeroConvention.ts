import type { Jour } from '../kernel/jour'
import { isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { type Convention, isSigned } from './convention'

const NUMBER = /^(\d{4})-(?:([A-Z0-9]{1,6})-)?(\d{3,})$/

/** What stands in the place of a number until the signature gives it. */
export const SANS_NUMERO = 'brouillon'

/**
 * The next free number of the year of signature: `2024-007`; on a post that shares its classeur, `2024-ACC-007`, counted
 * apart, so that two posts that do not see each other never give the same. A number once given is never given again, were
 * its convention in the corbeille: gaps stay.
 */
export function numeroSuivant(lire: Lecture, dateSignature: Jour): string {
  const annee = dateSignature.slice(0, 4)
  const given = [...lire.all('conventions'), ...lire.trashed('conventions')].flatMap(({ numero }) => {
    const [, year, code, rank] = NUMBER.exec(numero ?? '') ?? []
    return year === annee && code === lire.codePoste ? Number(rank) : []
  })
  const rank = String(Math.max(0, ...given) + 1).padStart(3, '0')
  return [annee, lire.codePoste, rank].filter(Boolean).join('-')
}

/** The number as lists and papers say it: « brouillon » until the signature; undefined when a signed convention has none. */
export const numeroAffiche = (convention: Convention): string | undefined => (isUnknown(convention.numero) && !isSigned(convention) ? SANS_NUMERO : convention.numero)

/** True when another convention bears the same number. */
export const isNumeroTaken = ({ id, numero }: Convention, lire: Lecture): boolean =>
  numero !== undefined && lire.where('conventions', 'numero', numero).some(other => other.id !== id)

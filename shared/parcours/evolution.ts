import type { Parcours } from './parcours'

type Releve = NonNullable<Parcours['releves']>[string]

/** What moved between two relevés for one figure. */
export interface Evolution {
  de: number
  a: number
  /** In the unit of the figure; never negative zero. */
  ecart: number
}

/**
 * The change of a figure from the first relevé that knows it to the last (metier.md § 2.6: N beside N+1 or N+2).
 *
 * @param releves in the order of their exercices
 * @returns undefined for what is not a number, or known once only
 */
export function evolution(releves: readonly Releve[], champ: keyof Releve): Evolution | undefined {
  const known = releves.flatMap(releve => (typeof releve[champ] === 'number' ? [releve[champ] as number] : []))
  const [de, a] = [known[0], known.at(-1)]
  // Two decimals at most are ever stored: what floating point adds is taken away.
  return known.length < 2 || de === undefined || a === undefined ? undefined : { de, a, ecart: Math.round((a - de) * 100) / 100 + 0 }
}

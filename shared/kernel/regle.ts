import { z } from 'zod'
import { endOf, startOf } from './jour'

/** `bloquant` stops a transition, a figure or a document, never saving. */
export const Gravite = z.enum(['bloquant', 'avertissement'])
export type Gravite = z.infer<typeof Gravite>

/** What a rule found wrong, with the field where it is mended. */
export const Constat = z.object({ champ: z.string(), gravite: Gravite, phrase: z.string() })
export type Constat = z.infer<typeof Constat>

/** A rule looks at one record, with the others at hand. */
export type Regle<T, L> = (fiche: T, lire: L) => Constat | undefined

/** The field must be known. `quoi` completes « Indiquez… » : « le nom », « la commune ». */
export const required =
  <T, L>(champ: keyof T & string, quoi: string, gravite: Gravite = 'bloquant'): Regle<T, L> =>
  fiche =>
    isUnknown(fiche[champ]) ? { champ, gravite, phrase: `Indiquez ${quoi}.` } : undefined

/** The first date must not follow the second, by what is known of both: « mars 2024 » may lie before « 2024 » ends. */
export const inOrder =
  <T, L>(debut: keyof T & string, fin: keyof T & string, phrase: string): Regle<T, L> =>
  fiche => {
    const [from, to] = [fiche[debut], fiche[fin]]
    return typeof from === 'string' && typeof to === 'string' && startOf(from) > endOf(to) ? { champ: fin, gravite: 'bloquant', phrase } : undefined
  }

/** Absent, blank or without element. False and zero are known values. */
export const isUnknown = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (typeof value === 'object' && Object.keys(value).length === 0)

/** Everything the rules found, blocking first. */
export function check<T, L>(regles: readonly Regle<T, L>[], fiche: T, lire: L): Constat[] {
  const found: Constat[] = []
  for (const regle of regles) {
    const constat = regle(fiche, lire)
    if (constat) found.push(constat)
  }
  return found.length < 2 ? found : [...found.filter(c => c.gravite === 'bloquant'), ...found.filter(c => c.gravite !== 'bloquant')]
}

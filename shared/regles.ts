import { type Champs, fieldsOf } from './kernel/champs'
import { addDays, isToCome } from './kernel/jour'
import type { Gravite, Regle } from './kernel/regle'
import type { Lecture } from './lecture'

const DAYS_AHEAD = 5 * 365
const HEADCOUNT_RATIO = 1.2
const SHARES_TOLERANCE = 0.1

/** What `isWrong` finds is told with this sentence, at this field. */
export const wrong =
  <T>(champ: keyof T & string, gravite: Gravite, phrase: string, isWrong: (fiche: T, lire: Lecture) => boolean): Regle<T, Lecture> =>
  (fiche, lire) =>
    isWrong(fiche, lire) ? { champ, gravite, phrase } : undefined

/** A rule that only holds for some records. */
export const when = <T>(holds: (fiche: T, lire: Lecture) => boolean, ...regles: readonly Regle<T, Lecture>[]): readonly Regle<T, Lecture>[] =>
  regles.map(regle => (fiche: T, lire: Lecture) => (holds(fiche, lire) ? regle(fiche, lire) : undefined))

/** A date more than five years ahead is most likely a slip of the hand (metier.md § 9). */
export function farDates<T>(schema: { shape: Champs }): Regle<T, Lecture> {
  const champs = fieldsOf(schema).flatMap(([champ, { kind }]) => (kind === 'jour' || kind === 'dateConnue' ? [champ] : []))
  return (fiche, lire) => {
    const limit = addDays(lire.aujourdhui, DAYS_AHEAD)
    const champ = champs.find(name => {
      const date = (fiche as Record<string, unknown>)[name]
      return typeof date === 'string' && isToCome(date, limit)
    })
    return champ === undefined ? undefined : { champ, gravite: 'avertissement', phrase: 'Cette date est dans plus de cinq ans : vérifiez l’année.' }
  }
}

/** True when there are more full-time equivalents than people could make (metier.md § 9). */
export const isEtpTooHigh = (etp: number | undefined, effectif: number | undefined): boolean => etp !== undefined && effectif !== undefined && etp > effectif * HEADCOUNT_RATIO

/** True when shares in percent, all of them known, do not make 100 ± 0.1, or when some already make more (metier.md § 9). */
export function areSharesWrong(shares: readonly (number | undefined)[]): boolean {
  const known = shares.filter(share => share !== undefined)
  const sum = known.reduce((total, share) => total + share, 0)
  // A hair is left for what floating point adds to the tolerance.
  const beyond = (gap: number): boolean => gap > SHARES_TOLERANCE + 1e-9
  return known.length > 0 && (beyond(sum - 100) || (known.length === shares.length && beyond(100 - sum)))
}

/** True when a mark is not one of 1 to 5. */
export const isOutOfFive = (mark: number | undefined): boolean => mark !== undefined && (mark < 1 || mark > 5)

/** True when days are not counted by halves (metier.md § 2.4). */
export const isNotHalfDay = (days: number | undefined): boolean => days !== undefined && !Number.isInteger(days * 2)

import { isAnnee, yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from './parametres'

/** The association's own record. */
export const parametresOf = (lire: Lecture): Parametres | undefined => lire.all('parametres')[0]

/** The exercice shown; the civil year until one is chosen. */
export function exerciceOf(lire: Lecture): number {
  const exercice = parametresOf(lire)?.exercice
  return exercice !== undefined && isAnnee(exercice) ? exercice : yearOf(lire.aujourdhui)
}

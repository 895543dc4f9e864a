import { plural } from './texte'

const MONTH = 30.44
const YEAR = 365.25

/** A length of time as people say it: in days up to two months, then in months, then in years. */
export function formatDuree(jours: number): string {
  if (jours <= 60) return plural(jours, 'jour')
  if (jours < 2 * YEAR) return plural(Math.round(jours / MONTH), 'mois', 'mois')
  return plural(Math.floor(jours / YEAR), 'an')
}

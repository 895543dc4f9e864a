import { addDays, type Jour } from '../kernel/jour'
import { compareSauvegardes, type NomSauvegarde } from './nomSauvegarde'

/** How many automatic backups are kept: the last ones of the last days, weeks and months that have any. */
const KEPT: readonly { count: number; period: (jour: Jour) => string }[] = [
  { count: 7, period: jour => jour },
  { count: 4, period: mondayOf },
  { count: 12, period: jour => jour.slice(0, 7) },
]

function mondayOf(jour: Jour): Jour {
  const day = new Date(`${jour}T00:00:00Z`).getUTCDay()
  return addDays(jour, -((day + 6) % 7))
}

/**
 * The automatic backups that the others make useless: 7 days, 4 weeks and 12 months are kept, 23 at most. Never the newest, never one that
 * someone asked for.
 */
export function sauvegardesDeTrop<S extends NomSauvegarde>(sauvegardes: readonly S[]): S[] {
  const newestFirst = sauvegardes
    .filter(({ genre }) => genre === 'automatique')
    .sort(compareSauvegardes)
    .reverse()
  const kept = new Set<S>()
  for (const { count, period } of KEPT) {
    const periods = new Set<string>()
    for (const sauvegarde of newestFirst) {
      const own = period(sauvegarde.jour)
      if (periods.has(own)) continue
      if (periods.size === count) break
      periods.add(own)
      kept.add(sauvegarde)
    }
  }
  return newestFirst.filter(sauvegarde => !kept.has(sauvegarde))
}

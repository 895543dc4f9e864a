import type { Lecture } from '../lecture'
import { type DocumentProduit, isAtLeast, type StatutDocument } from './documentProduit'
import { engage } from './seSigne'

const latestByType = (documents: readonly DocumentProduit[]): DocumentProduit[] => {
  const latest = new Map<string, DocumentProduit>()
  for (const document of documents) {
    const known = latest.get(document.type ?? '')
    if (!known || (document.version ?? 1) > (known.version ?? 1)) latest.set(document.type ?? '', document)
  }
  return [...latest.values()]
}

/**
 * The papers a record takes with it to that state: its latest version, complete once it leaves the office. A paper each of several
 * people has of their own goes its own way, and none goes back.
 */
export function papiersSuivis(lire: Lecture, id: string, statut: StatutDocument): DocumentProduit[] {
  const own = lire.where('documents', 'sujetId', id).filter(({ type, element }) => engage(type) && element === undefined)
  if (statut === 'echu') return own.filter(document => document.statut === 'signe')
  const whole = statut === 'relu' ? own : own.filter(({ projet }) => projet !== true)
  return latestByType(whole).filter(document => !isAtLeast(document.statut, statut))
}

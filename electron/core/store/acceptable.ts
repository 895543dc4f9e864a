import { isCollection, schemas } from '../../../shared/fiches'
import { clean, type RawFiche } from './patches'

/**
 * A record that comes from another post, fit for the rules of this one: a field that is not of its type keeps the value it had here, or stays unknown.
 * A collection of a newer version is kept as it is.
 */
export function acceptable(collection: string, fiche: RawFiche, before: RawFiche | undefined): RawFiche {
  const cleaned = { ...(clean(fiche) as RawFiche), id: fiche.id }
  if (!isCollection(collection)) return cleaned
  const reading = schemas[collection].safeParse(cleaned)
  if (reading.success) return reading.data
  const refused = new Set(reading.error.issues.map(issue => String(issue.path[0])))
  const kept = Object.entries(cleaned).flatMap(([champ, value]) => (refused.has(champ) ? (before && champ in before ? [[champ, before[champ]]] : []) : [[champ, value]]))
  return schemas[collection].parse(Object.fromEntries(kept))
}

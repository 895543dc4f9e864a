import { labelOf, metaAt } from '../../../shared/champAt'
import { isCollection, schemas } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { clean, type RawFiche } from './patches'

/** The French name of a place inside a record: « Nom », the label of the element's field, « La fiche » for the whole. */
export function labelAt(collection: string, path: readonly PropertyKey[]): string {
  const names = path.map(String)
  const [champ] = names
  if (champ === undefined || champ === 'id') return 'La fiche'
  if (champ === '_supprime') return 'Corbeille'
  return isCollection(collection) ? (metaAt(collection, names)?.label ?? labelOf(collection, champ)) : champ
}

/** The record without its unknowns, in the shape of its collection. Fails as FIELD_REFUSED at the first value that is not of its type. */
export function validated(collection: string, fiche: RawFiche): RawFiche {
  if (!isCollection(collection)) throw new Failure('COLLECTION_UNKNOWN', { collection })
  const reading = schemas[collection].safeParse(clean(fiche))
  if (reading.success) return reading.data
  const [issue] = reading.error.issues
  const path = issue?.path ?? []
  throw new Failure('FIELD_REFUSED', { collection, champ: path.map(String).join('.'), libelle: labelAt(collection, path), phrase: issue?.message ?? '' })
}

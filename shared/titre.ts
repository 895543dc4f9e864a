import type { Collection, Fiches } from './fiches'
import type { Lecture } from './lecture'
import { titres } from './titres'

/** What a record is called. */
export const titleOfFiche = <C extends Collection>(lire: Lecture, collection: C, fiche: Fiches[C]): string => titres[collection](fiche, lire)

/** What the record of this id is called; a sentence of its own when it is gone. */
export function titleOf(lire: Lecture, id: string | undefined): string {
  const place = lire.find(id)
  const fiche = place && lire.get(place.collection, place.id)
  return place && fiche ? titleOfFiche(lire, place.collection, fiche) : 'fiche dans la corbeille'
}

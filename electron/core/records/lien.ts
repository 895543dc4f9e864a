import type { Lien } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection, Fiches } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { titleOfFiche } from '../../../shared/titre'

/** A record by its title and its second line. */
export const linkTo = <C extends Collection>(lire: Lecture, collection: C, fiche: Fiches[C]): Lien => ({
  collection,
  id: fiche.id,
  titre: titleOfFiche(lire, collection, fiche),
  detail: descripteurs[collection].detail(fiche, lire),
})

/** The same from an id; undefined when it is nowhere or in the corbeille. */
export function linkById(lire: Lecture, id: string | undefined): Lien | undefined {
  const place = lire.find(id)
  const fiche = place && lire.get(place.collection, place.id)
  return place && fiche ? linkTo(lire, place.collection, fiche) : undefined
}

/** The titles of several records, by id; those that are gone are not there. */
export const linksById = (lire: Lecture, ids: readonly string[]): Record<string, Lien> =>
  Object.fromEntries(ids.flatMap(id => linkById(lire, id) ?? []).map(lien => [lien.id, lien]))

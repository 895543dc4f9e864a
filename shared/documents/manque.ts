import { metaAt } from '../champAt'
import type { Manque } from '../contract'
import type { Collection, Fiches } from '../fiches'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { titleOfFiche } from '../titre'

/**
 * What a document lacks, told with the record and the field where it is filled.
 *
 * @param dans inside a field of elements: the id of the element, and its own field
 */
export function manque<C extends Collection>(
  lire: Lecture,
  collection: C,
  fiche: Fiches[C],
  champ: keyof Fiches[C] & string,
  gravite: Gravite,
  phrase: string,
  dans?: readonly [string, string],
): Manque {
  const libelle = metaAt(collection, [champ, ...(dans ?? [])])?.label ?? champ
  return { collection, id: fiche.id, titre: titleOfFiche(lire, collection, fiche), champ, ...(dans ? { dans: [...dans] } : {}), libelle, gravite, phrase }
}

/** Blocking first, in the order of the document. */
export const bySeverity = (manques: readonly (Manque | false | '' | undefined)[]): Manque[] => {
  const found = manques.filter((m): m is Manque => Boolean(m))
  return [...found.filter(m => m.gravite === 'bloquant'), ...found.filter(m => m.gravite !== 'bloquant')]
}

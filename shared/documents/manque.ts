import type { Manque } from '../contract'
import { type Collection, type Fiches, schemas } from '../fiches'
import { metaOf } from '../kernel/champs'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { titleOfFiche } from '../titre'

/** What a document lacks, told with the record and the field where it is filled. */
export function manque<C extends Collection>(lire: Lecture, collection: C, fiche: Fiches[C], champ: keyof Fiches[C] & string, gravite: Gravite, phrase: string): Manque {
  const schema = (schemas[collection].shape as Record<string, Parameters<typeof metaOf>[0]>)[champ]
  return { collection, id: fiche.id, titre: titleOfFiche(lire, collection, fiche), champ, libelle: schema ? metaOf(schema).label : champ, gravite, phrase }
}

/** Blocking first, in the order of the document. */
export const bySeverity = (manques: readonly (Manque | false | '' | undefined)[]): Manque[] => {
  const found = manques.filter((m): m is Manque => Boolean(m))
  return [...found.filter(m => m.gravite === 'bloquant'), ...found.filter(m => m.gravite !== 'bloquant')]
}

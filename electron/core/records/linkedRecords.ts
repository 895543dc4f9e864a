import type { Lien } from '../../../shared/contract'
import type { Collection } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { fieldsTowards } from '../store/references'
import { linkTo } from './lien'

/** The records that name this one, and by which field. */
export const linkedRecords = (lire: Lecture, collection: Collection, id: string): (Lien & { champ: string })[] =>
  fieldsTowards(collection).flatMap(({ collection: name, champ, label }) => lire.where(name, champ, id).map(fiche => ({ ...linkTo(lire, name, fiche), champ: label })))

/** The same, by id only: what the feed tells of. */
export const linkedIds = (lire: Lecture, collection: Collection, id: string): { collection: Collection; id: string }[] =>
  fieldsTowards(collection).flatMap(({ collection: name, champ }) => lire.where(name, champ, id).map(fiche => ({ collection: name, id: fiche.id })))

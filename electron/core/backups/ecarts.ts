import { type Collection, collectionNames } from '../../../shared/fiches'
import type { Memory } from '../store/memory'
import { diff, type RawFiche } from '../store/patches'
import type { Store } from '../store/store'

/** A record that a restoration moves: it comes back, finds its values again, or goes to the corbeille, where nothing is lost. */
export interface Ecart {
  quoi: 'revient' | 'change' | 'part'
  collection: Collection
  id: string
  maintenant: RawFiche | undefined
  /** As the backup has it; undefined when it was born since. */
  avant: RawFiche | undefined
}

const isLive = (fiche: RawFiche | undefined): fiche is RawFiche => fiche !== undefined && fiche._supprime === undefined

function ecartOf(collection: Collection, id: string, maintenant: RawFiche | undefined, avant: RawFiche | undefined): Ecart | undefined {
  const ecart = (quoi: Ecart['quoi']): Ecart => ({ quoi, collection, id, maintenant, avant })
  // What lies in the corbeille on both sides is nobody's work of today.
  if (!isLive(maintenant)) return isLive(avant) ? ecart('revient') : undefined
  if (!isLive(avant)) return ecart('part')
  return diff(maintenant, avant).length > 0 ? ecart('change') : undefined
}

/** What leads from the classeur to a backup, one look at each record: `undefined` where nothing moves, so that one may breathe between two. */
export function* ecartsTowards(store: Pick<Store, 'lecture' | 'raw'>, memoire: Memory): Generator<Ecart | undefined> {
  for (const collection of collectionNames) {
    const before = memoire.of(collection)
    for (const [id, avant] of before) yield ecartOf(collection, id, store.raw(collection, id), avant)
    for (const fiche of store.lecture.all(collection)) if (!before.has(fiche.id)) yield ecartOf(collection, fiche.id, fiche as RawFiche, undefined)
  }
}

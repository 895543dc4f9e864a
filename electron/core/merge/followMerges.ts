import { type Collection, isCollection } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import { titleOf } from '../../../shared/titre'
import { fieldsTowards, referencesOf } from '../store/references'
import type { Store } from '../store/store'
import { permanenceHere } from '../thisPost'
import { moveReferences } from './moveReferences'
import { standsFor } from './standingMerge'

interface Followed {
  collection: Collection
  from: string
  to: string
}

/** The merged records that what came, or what was here, still names: written on a post while another one merged them. */
function stillNamed(store: Store, { fiches }: Change): Followed[] {
  const merged = new Map<string, Followed>()
  const look = (collection: string, id: string): void => {
    const to = isCollection(collection) ? standsFor(store, collection, id) : undefined
    if (to && isCollection(collection)) merged.set(id, { collection, from: id, to })
  }
  for (const { collection, id } of fiches) {
    look(collection, id)
    const fiche = isCollection(collection) ? store.raw(collection, id) : undefined
    for (const { id: named, vers } of fiche ? referencesOf(collection, fiche) : []) for (const name of vers) look(name, named)
  }
  return [...merged.values()].filter(({ collection, from }) => fieldsTowards(collection).some(({ collection: name, champ }) => store.lecture.where(name, champ, from).length > 0))
}

/**
 * After what came from another post: whatever still names a record that was merged meanwhile names the one that took its place. Every post does the same,
 * so that they agree; it is Permanence that does it, and nobody’s own gesture to undo. A line that someone vouched for stays as it is.
 */
export async function followMerges(store: Store, change: Change): Promise<void> {
  if (!change.recu) return
  for (const { collection, from, to } of stillNamed(store, change)) {
    try {
      await store.update(`Suivre la fusion vers « ${titleOf(store.lecture, to)} »`, permanenceHere(), tx => moveReferences(store, tx, collection, from, to))
    } catch (error) {
      // Locked, or closed meanwhile: nothing moved, and the file of the merged record still shows what names it.
      if (!(error instanceof Failure)) throw error
    }
  }
}

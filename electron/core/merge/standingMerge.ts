import type { Lien } from '../../../shared/contract'
import { type Collection, isCollection } from '../../../shared/fiches'
import type { Change, FicheTouchee } from '../../../shared/kernel/change'
import { isObject } from '../../../shared/kernel/isObject'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import type { Store } from '../store/store'

/** The record that took the place of this one, by a gesture that touched it; `null` when it left the corbeille, undefined when neither. */
function placeTaken({ patches }: FicheTouchee): string | null | undefined {
  const patch = patches.find(({ path }) => path.length === 1 && path[0] === '_supprime')
  if (!patch) return undefined
  return isObject(patch.value) && typeof patch.value.fusionneeDans === 'string' ? patch.value.fusionneeDans : null
}

/** The record that a change merged into another, and that is in the corbeille for that still; undefined when there is none, or no more. */
export function standingMerge(store: Store, { fiches }: Change): { collection: Collection; absorbeeId: string; gardeeId: string } | undefined {
  for (const touchee of fiches) {
    const { collection, id } = touchee
    const gardeeId = placeTaken(touchee)
    if (gardeeId && isCollection(collection) && store.raw(collection, id)?._supprime?.fusionneeDans === gardeeId) return { collection, absorbeeId: id, gardeeId }
  }
  return undefined
}

/** The changes that merged a record where it is now, oldest first: several when two posts merged it apart. None when its history is not here. */
export function mergesOf(changes: readonly Change[], absorbeeId: string, gardeeId: string): Change[] {
  const merges: Change[] = []
  for (const change of changes) {
    const touchee = change.fiches.find(({ id }) => id === absorbeeId)
    const into = touchee && placeTaken(touchee)
    if (into === gardeeId) merges.push(change)
    else if (into !== undefined) merges.length = 0
  }
  return merges
}

/** The live record that stands for one that was merged, through as many merges as there were; undefined when none does. */
export function standsFor(store: Store, collection: Collection, id: string): string | undefined {
  const seen = new Set<string>()
  for (let next = store.raw(collection, id); next && !seen.has(next.id); ) {
    seen.add(next.id)
    if (!next._supprime) return next.id === id ? undefined : next.id
    next = store.raw(collection, next._supprime.fusionneeDans ?? '')
  }
  return undefined
}

/** The same with its title; undefined for a record that was not merged, or whose place nobody holds. */
export function mergedInto({ store, lire }: Core, collection: Collection, id: string): Lien | undefined {
  const gardee = lire.get(collection, standsFor(store, collection, id))
  return gardee && linkTo(lire, collection, gardee)
}

/** The records that this one took the place of. */
export const absorbedBy = (store: Store, id: string): string[] => store.trashed().flatMap(({ fiche }) => (fiche._supprime?.fusionneeDans === id ? [fiche.id] : []))

import { isDeepStrictEqual } from 'node:util'
import type { Lien } from '../../../shared/contract'
import { type Collection, isCollection } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import type { Store } from '../store/store'

/** The record that a change merged into another, and that is in the corbeille for that since; undefined when there is none, or no more. */
export function standingMerge(store: Store, { fiches }: Change): { collection: Collection; absorbeeId: string; gardeeId: string } | undefined {
  for (const { collection, id, patches } of fiches) {
    if (!isCollection(collection)) continue
    const now = store.raw(collection, id)?._supprime
    const put = patches.some(({ path, value }) => path.length === 1 && path[0] === '_supprime' && isDeepStrictEqual(value, now))
    if (now?.fusionneeDans && put) return { collection, absorbeeId: id, gardeeId: now.fusionneeDans }
  }
  return undefined
}

/** The record that took the place of this one, be it in the corbeille in its turn; undefined for a record that was not merged. */
export function mergedInto({ store, lire }: Core, collection: Collection, id: string): Lien | undefined {
  const gardeeId = store.raw(collection, id)?._supprime?.fusionneeDans
  const gardee = gardeeId && store.raw(collection, gardeeId)
  return gardee ? linkTo(lire, collection, gardee) : undefined
}

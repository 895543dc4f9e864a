import { on } from 'node:events'
import type { Annonce } from '../../shared/contract'
import { type Collection, isCollection } from '../../shared/fiches'
import type { Change } from '../../shared/kernel/change'
import type { Core } from './core'
import { linkedIds } from './records/linkedRecords'
import { referencesOf } from './store/references'
import type { Store } from './store/store'

// Past this many, the renamed record's neighbours are seen at the next opening of their list.
const NEIGHBOURS_TOLD = 500

/** What a change may show in: the records it touched, those they name, one hop further for journeys, and those that name them. */
export function announce(store: Store, change: Change): Annonce {
  const touche = new Map<string, Set<string>>()
  const add = (collection: string, id: string) => touche.set(collection, (touche.get(collection) ?? new Set()).add(id))
  const addNamed = (collection: Collection, id: string, hops: number): void => {
    const fiche = store.raw(collection, id)
    for (const { id: named } of fiche ? referencesOf(collection, fiche) : []) {
      const place = store.lecture.find(named)
      if (!place || touche.get(place.collection)?.has(named)) continue
      add(place.collection, named)
      if (hops > 1) addNamed(place.collection, named, hops - 1)
    }
  }
  for (const { collection, id, inverse } of change.fiches) {
    add(collection, id)
    if (!isCollection(collection)) continue
    addNamed(collection, id, 2)
    // A reference that was taken away: its former target shows it no more.
    for (const patch of inverse)
      if (typeof patch.value === 'string') {
        const place = store.lecture.find(patch.value)
        if (place) add(place.collection, patch.value)
      }
    for (const place of linkedIds(store.lecture, collection, id).slice(0, NEIGHBOURS_TOLD)) add(place.collection, place.id)
  }
  const { seq, geste, at, by: par } = change
  const ecrit = change.fiches.map(({ collection, id, patches }) => ({ collection, id, chemins: patches.map(({ path }) => path) }))
  return { seq, geste, at, par, ecrit, touche: [...touche].map(([collection, ids]) => ({ collection, ids: [...ids] })) }
}

/** Every change from now on, until the reader leaves. */
export async function* followChanges(core: Core, signal: AbortSignal | undefined): AsyncGenerator<Annonce> {
  try {
    for await (const [annonce] of on(core.annonces, 'annonce', signal ? { signal } : {})) yield annonce as Annonce
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}

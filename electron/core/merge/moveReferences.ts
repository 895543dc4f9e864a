import type { Collection } from '../../../shared/fiches'
import { fieldsTowards, referencesOf } from '../store/references'
import type { Store, Transaction } from '../store/store'
import { movedReferences } from './movedReferences'

/** The fields, by collection, through which a record of this one may be named. */
export function champsTowards(collection: Collection): Map<Collection, string[]> {
  const byCollection = new Map<Collection, string[]>()
  for (const { collection: name, champ } of fieldsTowards(collection)) byCollection.set(name, [...(byCollection.get(name) ?? []), champ])
  return byCollection
}

/** Whatever names `from`, in the corbeille too, names `to` instead; neither of the two is touched. */
export function moveReferences(store: Store, tx: Transaction, collection: Collection, from: string, to: string): void {
  const trashed = store.trashed()
  for (const [name, champs] of champsTowards(collection)) {
    const live = champs.flatMap(champ => store.lecture.where(name, champ, from).map(({ id }) => id))
    const aside = trashed.flatMap(({ collection: home, fiche }) => (home === name && referencesOf(name, fiche).some(({ id }) => id === from) ? [fiche.id] : []))
    for (const id of new Set([...live, ...aside])) {
      const fiche = tx.raw(name, id)
      if (fiche && id !== from && id !== to) tx.put(name, id, movedReferences(fiche, champs, from, to))
    }
  }
}

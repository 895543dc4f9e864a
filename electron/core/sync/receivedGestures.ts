import type { GesteRecu } from '../../../shared/contract/partage'
import { isCollection } from '../../../shared/fiches'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import { fieldChanges } from '../records/places'

/** What other posts changed here since an instant, the latest first: as each gesture found and left the records of this classeur. */
export async function receivedGestures({ store, lire }: Core, depuis: string, limite: number): Promise<GesteRecu[]> {
  const received = (await store.receivedSince(depuis)).slice(-limite).reverse()
  return received.map(({ seq, recu, at, by, geste, fiches }) => ({
    seq,
    le: recu?.le ?? at,
    personne: by.personne,
    poste: by.poste,
    geste,
    fiches: fiches.flatMap(touched => {
      const { collection, id } = touched
      const fiche = isCollection(collection) ? store.raw(collection, id) : undefined
      return isCollection(collection) && fiche ? [{ fiche: linkTo(lire, collection, fiche), champs: fieldChanges(touched, collection, lire) }] : []
    }),
  }))
}

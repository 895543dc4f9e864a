import type { DoublonProbable } from '../../../shared/contract'
import type { Fusionnable } from '../../../shared/fusion/fusionnable'
import { pairesOf } from '../../../shared/fusion/paires'
import { ressemblancesOf } from '../../../shared/fusion/ressemblances'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import { readInSlices } from '../slices'

// As many as a person goes through; once these are settled the next ones come.
const SHOWN = 200

/** The pairs of a collection that are probably one thing entered twice, the surest first: found by their marks, each record read once, in slices. */
export async function duplicatesOf<C extends Fusionnable>({ store, lire }: Core, collection: C, signal?: AbortSignal): Promise<{ nombre: number; paires: DoublonProbable[] }> {
  const marques = await readInSlices(
    store,
    () => lire.all(collection),
    fiche => ressemblancesOf(collection, fiche).map(marque => ({ ...marque, fiche })),
    signal,
  )
  const paires = pairesOf(marques)
  const shown = paires
    .slice(0, SHOWN)
    .map(({ fiches: [first, second], raison }): DoublonProbable => ({ collection, fiches: [linkTo(lire, collection, first), linkTo(lire, collection, second)], raison }))
  return { nombre: paires.length, paires: shown }
}

import type { DoublonProbable } from '../../../shared/contract'
import type { Fusionnable } from '../../../shared/fusion/fusionnable'
import { pairesOf } from '../../../shared/fusion/paires'
import { ressemblancesOf } from '../../../shared/fusion/ressemblances'
import type { Core } from '../core'
import { linkById } from '../records/lien'
import { readInSlices } from '../slices'

// As many as a person goes through; once these are settled the next ones come.
const SHOWN = 200

interface Pair {
  ids: readonly [string, string]
  raison: string
}

// A list is a new one once any of its records moved: what was found in it stays true of it.
const found = new WeakMap<readonly unknown[], readonly Pair[]>()

async function pairsIn({ store, lire }: Core, collection: Fusionnable, signal: AbortSignal | undefined): Promise<readonly Pair[]> {
  let list: readonly { id: string }[] = lire.all(collection)
  const known = found.get(list)
  if (known) return known
  const marques = await readInSlices(
    store,
    () => {
      const fiches = lire.all(collection)
      list = fiches
      return fiches
    },
    fiche => ressemblancesOf(collection, fiche).map(marque => ({ ...marque, fiche })),
    signal,
  )
  const pairs = pairesOf(marques).map(({ fiches: [first, second], raison }): Pair => ({ ids: [first.id, second.id], raison }))
  found.set(list, pairs)
  return pairs
}

/** The pairs of a collection that are probably one thing entered twice, the surest first: found by their marks, each record read once, in slices. */
export async function duplicatesOf(core: Core, collection: Fusionnable, signal?: AbortSignal): Promise<{ nombre: number; paires: DoublonProbable[] }> {
  const pairs = await pairsIn(core, collection, signal)
  const paires = pairs.slice(0, SHOWN).flatMap(({ ids, raison }): DoublonProbable[] => {
    const [first, second] = ids.map(id => linkById(core.lire, id))
    return first && second ? [{ collection, fiches: [first, second], raison }] : []
  })
  return { nombre: pairs.length, paires }
}

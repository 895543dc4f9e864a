import { isDeepStrictEqual } from 'node:util'
import type { Defaite } from '../../../shared/contract'
import { type Collection, isCollection } from '../../../shared/fiches'
import type { FicheTouchee, Retouche } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { applyPatches, type RawFiche, stillHolds } from '../store/patches'
import type { Store, Transaction } from '../store/store'
import { labelAt } from '../store/validated'
import { mergesOf } from './standingMerge'

/**
 * « Défaire la fusion », however long after, as a new gesture: the absorbed record comes back, with each reference the merge moved that still
 * names the kept one; the kept one finds again each value the merge wrote and nobody changed since. What came after the merge is not touched.
 *
 * @returns what was left: what changed since; every link, when the history of the merge is not in this classeur
 * @throws Failure FICHE_NOT_FOUND, MERGE_NOT_FOUND, MERGE_KEPT_TRASHED, LINE_CHECKED, DISK_REFUSED: nothing has moved
 */
export async function unmergeRecords(core: Core, collection: Collection, absorbeeId: string): Promise<Defaite> {
  const { store, lire } = core
  const absorbee = store.raw(collection, absorbeeId)
  if (!absorbee) throw new Failure('FICHE_NOT_FOUND', { collection, id: absorbeeId })
  const titre = titleOfFiche(lire, collection, absorbee)
  const gardeeId = absorbee._supprime?.fusionneeDans
  const kept = gardeeId === undefined ? undefined : store.raw(collection, gardeeId)
  if (!gardeeId || !kept) throw new Failure('MERGE_NOT_FOUND', { titre })
  const gardee = titleOfFiche(lire, collection, kept)
  if (kept._supprime) throw new Failure('MERGE_KEPT_TRASHED', { titre: gardee })
  const merges = mergesOf(await store.changesOf(collection, absorbeeId), absorbeeId, gardeeId)
  const left = await store.update(`Défaire la fusion de « ${titre} » dans « ${gardee} »`, core.auteur, tx => {
    const remains = merges.toReversed().flatMap(merge => merge.fiches.flatMap(touchee => takeBackFrom(store, tx, touchee, absorbeeId, gardeeId)))
    if (tx.raw(collection, absorbeeId)?._supprime) tx.restore(collection, absorbeeId)
    return remains
  })
  return {
    titre,
    champs: [...new Set(left.filter(({ id }) => id === gardeeId).map(({ libelle }) => libelle))],
    liens: [...new Set(left.filter(({ id }) => id !== gardeeId && id !== absorbeeId).map(({ libelle, titre: home }) => `${libelle} · ${home}`))],
    ...(merges.length === 0 ? { gardee } : {}),
  }
}

interface Left {
  id: string
  titre: string
  libelle: string
}

function takeBackFrom(store: Store, tx: Transaction, { collection, id, patches, inverse }: FicheTouchee, absorbeeId: string, gardeeId: string): Left[] {
  const now = tx.raw(collection, id)
  if (!now || !isCollection(collection)) return []
  const before = (patch: Retouche): Retouche | undefined => inverse.find(({ path }) => isDeepStrictEqual(path, patch.path))
  const toTakeBack = patches.filter(patch => stillHolds(now, patch) && !isMemberGone(now, patch, absorbeeId, gardeeId))
  tx.put(
    collection,
    id,
    applyPatches(
      now,
      toTakeBack.flatMap(patch => before(patch) ?? []),
    ),
  )
  const left = patches.filter(patch => {
    const past = before(patch)
    return !toTakeBack.includes(patch) && past && !stillHolds(now, past)
  })
  const titre = titleOfFiche(store.lecture, collection, now as never)
  return [...new Set(left.map(({ path }) => labelAt(collection, path)))].map(libelle => ({ id, titre, libelle }))
}

/** True of a set that names the kept record no more: what the merge put together was taken out since. */
function isMemberGone(now: RawFiche, { op, path }: Retouche, absorbeeId: string, gardeeId: string): boolean {
  if (op !== 'remove' || path.at(-1) !== absorbeeId || now.id === gardeeId) return false
  return !stillHolds(now, { op: 'add', path: [...path.slice(0, -1), gardeeId], value: true })
}

import { isDeepStrictEqual } from 'node:util'
import type { Defaite } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, isCollection } from '../../../shared/fiches'
import type { Change, FicheTouchee, Retouche } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { applyPatches, type RawFiche, stillHolds } from '../store/patches'
import type { Store, Transaction } from '../store/store'
import { labelAt } from '../store/validated'
import { standingMerge } from './standingMerge'

/** The merge that a record of the corbeille is in, and the record that took its place. @throws Failure FICHE_NOT_FOUND, MERGE_NOT_FOUND */
async function mergeOf(core: Core, collection: Collection, absorbeeId: string): Promise<{ merge: Change; gardeeId: string; titre: string }> {
  const absorbee = core.store.raw(collection, absorbeeId)
  if (!absorbee) throw new Failure('FICHE_NOT_FOUND', { collection, id: absorbeeId })
  const titre = titleOfFiche(core.lire, collection, absorbee)
  const gardeeId = absorbee._supprime?.fusionneeDans
  const merge = (await core.store.changesOf(collection, absorbeeId)).findLast(change => standingMerge(core.store, change)?.absorbeeId === absorbeeId)
  if (!gardeeId || !merge) throw new Failure('MERGE_NOT_FOUND', { titre })
  return { merge, gardeeId, titre }
}

/**
 * « Défaire la fusion », however long after, as a new gesture: the absorbed record comes back, with each reference the merge moved that still
 * names the kept one; the kept one finds again each value the merge wrote and nobody changed since. What came after the merge is not touched.
 *
 * @returns what was left because it changed since
 * @throws Failure FICHE_NOT_FOUND, MERGE_NOT_FOUND, MERGE_KEPT_TRASHED, LINE_CHECKED, DISK_REFUSED: nothing has moved
 */
export async function unmergeRecords(core: Core, collection: Collection, absorbeeId: string): Promise<Defaite> {
  const { merge, gardeeId, titre } = await mergeOf(core, collection, absorbeeId)
  const kept = core.store.raw(collection, gardeeId)
  const gardee = kept ? titleOfFiche(core.lire, collection, kept) : titre
  if (!kept || kept._supprime) throw new Failure('MERGE_KEPT_TRASHED', { titre: gardee })
  const left = await core.store.update(`Défaire la fusion de ${descripteurs[collection].un} : « ${titre} » dans « ${gardee} »`, core.auteur, tx =>
    merge.fiches.flatMap(touchee => takeBackFrom(core.store, tx, touchee, absorbeeId, gardeeId)),
  )
  return {
    titre,
    champs: [...new Set(left.filter(({ id }) => id === gardeeId).map(({ libelle }) => libelle))],
    liens: left.filter(({ id }) => id !== gardeeId).map(({ libelle, titre: home }) => `${libelle} · ${home}`),
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

import type { Geste, Lien } from '../../../shared/contract'
import type { Collection } from '../../../shared/fiches'
import type { Change } from '../../../shared/kernel/change'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { standingMerge } from '../merge/standingMerge'
import type { Store } from '../store/store'
import { editRecord } from './editRecord'
import { linkTo } from './lien'
import { fieldChanges, labelOfPlace, placeAt, valueAt } from './places'

/** Who changed what in a record, before and after, the latest first. */
export async function recordHistory({ store, lire }: Core, collection: Collection, id: string): Promise<Geste[]> {
  const changes = await store.changesOf(collection, id)
  const told = new Set<string>()
  return changes.toReversed().map((change: Change) => {
    const fusion = mergeOffered(store, change, id)
    // Undone and made again, a merge is told twice: the latest is the one to undo.
    const offered = fusion && !told.has(fusion.id) ? fusion : undefined
    if (offered) told.add(offered.id)
    return {
      seq: change.seq,
      le: change.recu?.le ?? change.at,
      personne: change.by.personne,
      poste: change.by.poste,
      geste: change.geste,
      champs: change.fiches.filter(touchee => touchee.collection === collection && touchee.id === id).flatMap(touchee => fieldChanges(touchee, collection, lire)),
      ...(offered ? { fusion: offered } : {}),
    }
  })
}

/** A merge that stands, told to the two records that it made one. */
function mergeOffered(store: Store, change: Change, id: string): Lien | undefined {
  const fusion = standingMerge(store, change)
  const absorbee = fusion && [fusion.gardeeId, fusion.absorbeeId].includes(id) ? store.raw(fusion.collection, fusion.absorbeeId) : undefined
  return fusion && absorbee ? linkTo(store.lecture, fusion.collection, absorbee) : undefined
}

/**
 * « Revenir à cette valeur » : what stood here before a past gesture, as a new gesture.
 *
 * @throws Failure FICHE_NOT_FOUND, FIELD_REFUSED, REFERENCE_MISSING
 */
export async function revertField(core: Core, collection: Collection, id: string, seq: number, chemin: readonly string[]): Promise<void> {
  const change = (await core.store.changesOf(collection, id)).find(past => past.seq === seq)
  const touchee = change?.fiches.find(fiche => fiche.collection === collection && fiche.id === id)
  const place = placeAt(collection, chemin)
  if (!touchee || !place) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  await editRecord(core, collection, id, [{ chemin: [...chemin], valeur: valueAt(touchee, 'inverse', chemin.join('/')) }], `Revenir à une valeur passée · ${labelOfPlace(place)}`)
}

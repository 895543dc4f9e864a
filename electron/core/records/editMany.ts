import type { Saisie } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection } from '../../../shared/fiches'
import { plural } from '../../../shared/kernel/texte'
import type { Core } from '../core'
import { editing, labelsOf } from './editRecord'

/**
 * Writes the same in several records: one gesture, one undo step, all of them or none.
 *
 * @throws Failure FICHE_NOT_FOUND, FIELD_UNKNOWN, FIELD_REFUSED, REFERENCE_MISSING, DISK_REFUSED
 */
export async function editMany(core: Core, collection: Collection, ids: readonly string[], saisies: readonly Saisie[], geste?: string): Promise<void> {
  const edits = [...new Set(ids)].map(id => editing(core, collection, id, saisies))
  const told = geste ?? `${labelsOf(collection, saisies)} · ${descripteurs[collection].pluriel} : ${plural(edits.length, 'fiche')}`
  await core.store.update(told, core.auteur, tx => {
    for (const { write } of edits) write(tx)
  })
}

import type { Lien } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, isCollection } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { mergedInto } from '../merge/standingMerge'
import { codeUses } from './codeUses'

/**
 * Moves a record to the corbeille. What names it keeps its name; a nomenclature in use is kept.
 *
 * @throws Failure FICHE_NOT_FOUND, CODE_IN_USE
 */
export async function trashRecord(core: Core, collection: Collection, id: string): Promise<void> {
  const fiche = core.lire.get(collection, id)
  if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  if (collection === 'nomenclatures') refuseCodeInUse(core, id)
  const { un } = descripteurs[collection]
  await core.store.update(`Mettre à la corbeille ${un} : ${titleOfFiche(core.lire, collection, fiche)}`, core.auteur, tx => tx.trash(collection, id))
}

/** @throws Failure FICHE_NOT_FOUND */
export async function restoreRecord(core: Core, collection: Collection, id: string): Promise<void> {
  const fiche = core.store.raw(collection, id)
  if (!fiche?._supprime) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  const { un } = descripteurs[collection]
  await core.store.update(`Reprendre ${un} de la corbeille : ${titleOfFiche(core.lire, collection, fiche)}`, core.auteur, tx => tx.restore(collection, id))
}

/** What is in the corbeille, the latest first. */
export function trashedRecords(core: Core): (Lien & { le: string; par: string; fusionneeDans?: Lien })[] {
  return core.store
    .trashed()
    .flatMap(({ collection, fiche }) => {
      if (!isCollection(collection) || !fiche._supprime) return []
      const { titre, singulier } = descripteurs[collection]
      const fusionneeDans = mergedInto(core, collection, fiche.id)
      const { le, par } = fiche._supprime
      return [{ collection, id: fiche.id, titre: titre(fiche as never, core.lire), detail: singulier, le, par, ...(fusionneeDans ? { fusionneeDans } : {}) }]
    })
    .sort((a, b) => (a.le < b.le ? 1 : -1))
}

function refuseCodeInUse(core: Core, id: string): void {
  const nomenclature = core.lire.get('nomenclatures', id)
  const uses = nomenclature ? codeUses(core.lire, nomenclature.liste ?? '', nomenclature.code ?? '') : 0
  if (uses > 0) throw new Failure('CODE_IN_USE', { libelle: nomenclature?.libelle ?? '', fiches: uses })
}

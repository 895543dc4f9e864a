import type { FicheOuverte } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { check } from '../../../shared/kernel/regle'
import type { Core } from '../core'
import { mergedInto } from '../merge/standingMerge'
import { referencesOf } from '../store/references'
import { linkById } from './lien'

/**
 * A record, what is missing in it, and the titles of the records it names. One in the corbeille opens too, to be read.
 *
 * @throws Failure FICHE_NOT_FOUND
 */
export function getRecord<C extends Collection>(core: Core, collection: C, id: string): FicheOuverte {
  const { store, lire } = core
  const fiche = store.raw(collection, id)
  if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  const { titre, detail, regles } = descripteurs[collection]
  const liens = referencesOf(collection, fiche).flatMap(({ id: named }) => linkById(lire, named) ?? [])
  const fusionneeDans = mergedInto(core, collection, id)
  return {
    fiche,
    titre: titre(fiche, lire),
    detail: detail(fiche, lire),
    constats: check(regles, fiche, lire),
    liens: Object.fromEntries(liens.map(lien => [lien.id, lien])),
    corbeille: fiche._supprime !== undefined,
    ...(fusionneeDans ? { fusionneeDans } : {}),
  }
}

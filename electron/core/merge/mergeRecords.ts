import { labelOf, metaAt } from '../../../shared/champAt'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection, Fiches } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { refuseUnknownFields, refuseUnnamed } from '../records/createRecord'
import { type Choix, isUnited, mergedFiche } from './mergedFiche'
import { movedReferences, withoutItself } from './movedReferences'
import { champsTowards, moveReferences } from './moveReferences'

/** Two records that are one thing: the one that stays, the one whose content it takes. */
export interface Fusion<C extends Collection = Collection> {
  collection: C
  gardeeId: string
  absorbeeId: string
}

/** Both records. @throws Failure FICHE_NOT_FOUND, MERGE_OF_ONE */
export function bothOf<C extends Collection>({ lire }: Core, { collection, gardeeId, absorbeeId }: Fusion<C>): { gardee: Fiches[C]; absorbee: Fiches[C] } {
  const found = (id: string): Fiches[C] => {
    const fiche = lire.get(collection, id)
    if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id })
    return fiche
  }
  const [gardee, absorbee] = [found(gardeeId), found(absorbeeId)]
  if (gardeeId === absorbeeId) throw new Failure('MERGE_OF_ONE', { titre: titleOfFiche(lire, collection, gardee) })
  return { gardee, absorbee }
}

/**
 * Two records become one, as one gesture: the kept one takes the values chosen, the sets and the elements of both; whatever named the
 * absorbed one names the kept one, in the corbeille too; the absorbed one goes to the corbeille and says which record took its place.
 *
 * @param choix the side of the fields that were chosen; a field that unites both is not
 * @throws Failure FICHE_NOT_FOUND, MERGE_OF_ONE, FIELD_UNKNOWN, FIELD_REFUSED, LINE_CHECKED, DISK_REFUSED: nothing has moved
 */
export async function mergeRecords<C extends Collection>(core: Core, fusion: Fusion<C> & { choix: Choix }): Promise<void> {
  const { collection, gardeeId, absorbeeId, choix } = fusion
  const { gardee, absorbee } = bothOf(core, fusion)
  refuseUnknownFields(collection, choix)
  refuseWrongChoices(collection, choix)
  const [title, other] = [gardee, absorbee].map(fiche => titleOfFiche(core.lire, collection, fiche))
  const geste = `Fusionner ${descripteurs[collection].un} : « ${other} » dans « ${title} »`
  await core.store.update(geste, core.auteur, tx => {
    const both = bothOf(core, fusion)
    const merged = mergedFiche(collection, both.gardee, both.absorbee, choix)
    refuseUnnamed(collection, merged)
    const own = champsTowards(collection).get(collection) ?? []
    tx.put(collection, gardeeId, withoutItself(movedReferences(merged, own, absorbeeId, gardeeId), own))
    moveReferences(core.store, tx, collection, absorbeeId, gardeeId)
    tx.trash(collection, absorbeeId, gardeeId)
  })
}

/** @throws Failure FIELD_REFUSED when a field takes from both by itself, or cannot. */
function refuseWrongChoices(collection: Collection, choix: Choix): void {
  for (const [champ, cote] of Object.entries(choix)) {
    const refuse = (phrase: string) => new Failure('FIELD_REFUSED', { collection, champ, libelle: labelOf(collection, champ), phrase })
    if (isUnited(collection, champ)) throw refuse('ce champ réunit les deux fiches, il ne se choisit pas.')
    if (cote === 'deux' && metaAt(collection, [champ])?.kind !== 'long') throw refuse('seuls les longs textes se gardent tous les deux.')
  }
}

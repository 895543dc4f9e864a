import type { Fusionnable } from '../../../shared/fusion/fusionnable'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { bothOf } from './mergeRecords'

/**
 * « Ce ne sont pas des doublons » : kept in the classeur, so that every post knows. Always on the first of the two, so that two posts that say it
 * apart say one thing.
 *
 * @throws Failure FICHE_NOT_FOUND, MERGE_OF_ONE
 */
export async function tellApart(core: Core, collection: Fusionnable, ids: readonly [string, string]): Promise<void> {
  const [first, second] = ids[0] < ids[1] ? ids : [ids[1], ids[0]]
  const { gardee, absorbee } = bothOf(core, { collection, gardeeId: first, absorbeeId: second })
  const [one, other] = [gardee, absorbee].map(fiche => titleOfFiche(core.lire, collection, fiche))
  await core.store.update(`Ce ne sont pas des doublons : « ${one} » et « ${other} »`, core.auteur, tx =>
    tx.edit(collection, first, fiche => {
      fiche.distinctesDe = { ...fiche.distinctesDe, [second]: true }
    }),
  )
}

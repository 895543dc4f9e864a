import { isDeepStrictEqual } from 'node:util'
import { metaAt } from '../../../shared/champAt'
import type { Comparaison } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, collectionNames, schemas } from '../../../shared/fiches'
import { fieldsOf } from '../../../shared/kernel/champs'
import { show } from '../../../shared/montrer'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import { linkedRecords } from '../records/linkedRecords'
import type { RawFiche } from '../store/patches'
import { coteOf, isUnited, mergedFiche } from './mergedFiche'
import { bothOf, type Fusion } from './mergeRecords'

// Told to choose by, not to be gone through: enough to recognise what hangs there.
const TITLES = 5

/** Two records side by side: each field known of one, which side would be kept, and what hangs from each. @throws Failure FICHE_NOT_FOUND, MERGE_OF_ONE */
export function compareRecords<C extends Collection>(core: Core, fusion: Fusion<C>): Comparaison {
  const { lire } = core
  const { collection } = fusion
  const both = bothOf(core, fusion)
  const { gardee, absorbee }: Record<'gardee' | 'absorbee', RawFiche> = both
  const merged = mergedFiche(collection, gardee, absorbee, {})
  const champs = fieldsOf(schemas[collection]).flatMap(([champ, meta]) => {
    const [ours, theirs] = [gardee[champ], absorbee[champ]]
    if (ours === undefined && theirs === undefined) return []
    const reunis = isUnited(collection, champ)
    return [
      {
        champ,
        libelle: metaAt(collection, [champ])?.label ?? champ,
        gardee: show(meta, ours, lire),
        absorbee: show(meta, theirs, lire),
        egal: isDeepStrictEqual(ours, theirs),
        defaut: coteOf(champ, gardee, absorbee),
        ...(meta.kind === 'long' ? { long: true } : {}),
        ...(reunis ? { reunis: show(meta, merged[champ], lire) } : {}),
      },
    ]
  })
  return {
    gardee: linkTo(lire, collection, both.gardee),
    absorbee: linkTo(lire, collection, both.absorbee),
    champs,
    liens: linksOf(core, fusion),
  }
}

function linksOf({ lire }: Core, { collection, gardeeId, absorbeeId }: Fusion): Comparaison['liens'] {
  const sides = [gardeeId, absorbeeId].map(id => {
    const linked = linkedRecords(lire, collection, id).filter(lien => lien.id !== gardeeId && lien.id !== absorbeeId)
    return [...new Map(linked.map(lien => [lien.id, lien])).values()]
  })
  return collectionNames.flatMap(name => {
    const [ours = [], theirs = []] = sides.map(liens => liens.filter(lien => lien.collection === name))
    if (ours.length + theirs.length === 0) return []
    const told = (liens: typeof ours) => ({ nombre: liens.length, titres: liens.slice(0, TITLES).map(({ titre }) => titre) })
    return [{ collection: name, libelle: descripteurs[name].pluriel, gardee: told(ours), absorbee: told(theirs) }]
  })
}

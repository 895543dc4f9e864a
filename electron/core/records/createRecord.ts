import { labelOf, metaAt } from '../../../shared/champAt'
import { descripteurs } from '../../../shared/descripteurs'
import { champsSceau } from '../../../shared/documents/sceau/champsSceau'
import type { Collection, Fiches } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { newId } from '../../../shared/kernel/id'
import { isObject } from '../../../shared/kernel/isObject'
import { isUnknown } from '../../../shared/kernel/regle'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { validated } from '../store/validated'
import { defaultsOf } from './defaults'

/** @throws Failure FIELD_UNKNOWN when a field, or the field of an element, is not one of the collection. */
export function refuseUnknownFields(collection: Collection, champs: Readonly<Record<string, unknown>>): void {
  for (const [champ, valeur] of Object.entries(champs)) {
    const meta = metaAt(collection, [champ])
    if (!meta) throw new Failure('FIELD_UNKNOWN', { collection, champ })
    if (!meta.element || !isObject(valeur)) continue
    const known = new Set(['ordre', ...Object.keys(meta.element)])
    const inner = Object.values(valeur).flatMap(element => (isObject(element) ? Object.keys(element) : []))
    const unknown = inner.find(name => !known.has(name))
    if (unknown !== undefined) throw new Failure('FIELD_UNKNOWN', { collection, champ: `${champ}.${unknown}` })
  }
}

// Whoever vouches for a line, or says how far a paper went, signs it by a gesture that writes their own name: it is never typed.
const VOUCHED: { readonly [C in Collection]?: { champs: readonly (keyof Fiches[C] & string)[]; phrase: string } } = {
  lignesFinancement: { champs: ['verifieeLe', 'verifieePar'], phrase: 'une ligne se vérifie dans Financements, par « Marquer comme vérifiée ».' },
  avenants: {
    champs: ['articles', ...(Object.keys(champsSceau) as (keyof typeof champsSceau)[])],
    phrase: 'ce qu’un avenant signé a modifié est scellé, et ne se modifie pas.',
  },
  documents: {
    champs: ['statut', 'projet', 'empreinte', 'reluLe', 'reluPar', 'envoyePar', 'signePar', 'echuLe', ...(Object.keys(champsSceau) as (keyof typeof champsSceau)[])],
    phrase: 'l’état d’un document se note sur sa page, et ce qui est scellé ne se modifie pas.',
  },
}

/** @throws Failure FIELD_REFUSED when one of the fields is only written by the gesture that vouches for the record. */
export function refuseVouched(collection: Collection, champs: readonly string[]): void {
  const { champs: signed, phrase } = VOUCHED[collection] ?? { champs: [], phrase: '' }
  const champ = champs.find(name => (signed as readonly string[]).includes(name))
  if (champ !== undefined) throw new Failure('FIELD_REFUSED', { collection, champ, libelle: labelOf(collection, champ), phrase })
}

/** @throws Failure FIELD_REFUSED when one of the fields that a record cannot be without is not known. */
export function refuseUnnamed(collection: Collection, champs: Readonly<Record<string, unknown>>, requis: readonly string[] = descripteurs[collection].requis): void {
  const manque = requis.find(champ => isUnknown(champs[champ]))
  if (manque !== undefined) throw new Failure('FIELD_REFUSED', { collection, champ: manque, libelle: labelOf(collection, manque), phrase: 'ce champ est nécessaire.' })
}

/** A record to be created: what is known of it. */
export interface Nouvelle {
  collection: Collection
  champs: Readonly<Record<string, unknown>>
}

function prepared(core: Core, { collection, champs }: Nouvelle) {
  refuseUnknownFields(collection, champs)
  refuseVouched(collection, Object.keys(champs))
  refuseUnnamed(collection, champs)
  // Read once before it is named: titles believe the types of their fields.
  return { collection, fiche: validated(collection, { ...defaultsOf(core, collection), ...champs, id: newId() }) as Fiches[Collection] }
}

/**
 * Creates a record: a name is enough, the rest comes when it is known.
 *
 * @param avec records born of the same gesture, such as the tâche an échange calls for
 * @returns its id, once it is on disk
 * @throws Failure FIELD_UNKNOWN, FIELD_REFUSED, REFERENCE_MISSING, DISK_REFUSED
 */
export async function createRecord(core: Core, collection: Collection, champs: Readonly<Record<string, unknown>>, avec: readonly Nouvelle[] = []): Promise<{ id: string }> {
  const first = prepared(core, { collection, champs })
  const others = avec.map(nouvelle => prepared(core, nouvelle))
  const { un } = descripteurs[collection]
  await core.store.update(`Ajouter ${un} : ${titleOfFiche(core.lire, collection, first.fiche)}`, core.auteur, tx => {
    for (const { collection: name, fiche } of [first, ...others]) tx.create(name, fiche, fiche.id)
  })
  return { id: first.fiche.id }
}

import { labelOf, metaAt } from '../../../shared/champAt'
import { descripteurs } from '../../../shared/descripteurs'
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

/** @throws Failure FIELD_REFUSED when one of the fields that a record cannot be without is not known. */
export function refuseUnnamed(collection: Collection, champs: Readonly<Record<string, unknown>>, requis: readonly string[] = descripteurs[collection].requis): void {
  const manque = requis.find(champ => isUnknown(champs[champ]))
  if (manque !== undefined) throw new Failure('FIELD_REFUSED', { collection, champ: manque, libelle: labelOf(collection, manque), phrase: 'ce champ est nécessaire.' })
}

/**
 * Creates a record: a name is enough, the rest comes when it is known.
 *
 * @returns its id, once it is on disk
 * @throws Failure FIELD_UNKNOWN, FIELD_REFUSED, REFERENCE_MISSING, DISK_REFUSED
 */
export async function createRecord<C extends Collection>(core: Core, collection: C, champs: Readonly<Record<string, unknown>>): Promise<{ id: string }> {
  refuseUnknownFields(collection, champs)
  refuseUnnamed(collection, champs)
  const { un } = descripteurs[collection]
  // Read once before it is named: titles believe the types of their fields.
  const fiche = validated(collection, { ...defaultsOf(core, collection), ...champs, id: newId() }) as Fiches[C]
  const id = await core.store.update(`Ajouter ${un} : ${titleOfFiche(core.lire, collection, fiche)}`, core.auteur, tx => tx.create(collection, fiche, fiche.id))
  return { id }
}

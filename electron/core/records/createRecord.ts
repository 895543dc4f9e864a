import { labelOf } from '../../../shared/champAt'
import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, type Fiches, schemas } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { newId } from '../../../shared/kernel/id'
import { isUnknown } from '../../../shared/kernel/regle'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'
import { validated } from '../store/validated'
import { defaultsOf } from './defaults'

/** @throws Failure FIELD_UNKNOWN when a field is not one of the collection. */
export function refuseUnknownFields(collection: Collection, champs: Readonly<Record<string, unknown>>): void {
  const shape: Readonly<Record<string, unknown>> = schemas[collection].shape
  const champ = Object.keys(champs).find(name => !Object.hasOwn(shape, name) || name === 'id' || name === '_supprime')
  if (champ !== undefined) throw new Failure('FIELD_UNKNOWN', { collection, champ })
}

/**
 * Creates a record: a name is enough, the rest comes when it is known.
 *
 * @returns its id, once it is on disk
 * @throws Failure FIELD_UNKNOWN, FIELD_REFUSED, REFERENCE_MISSING, DISK_REFUSED
 */
export async function createRecord<C extends Collection>(core: Core, collection: C, champs: Readonly<Record<string, unknown>>): Promise<{ id: string }> {
  refuseUnknownFields(collection, champs)
  const { requis, un } = descripteurs[collection]
  const manque = (requis as readonly string[]).find(champ => isUnknown(champs[champ]))
  if (manque !== undefined) {
    throw new Failure('FIELD_REFUSED', { collection, champ: manque, libelle: labelOf(collection, manque), phrase: 'ce champ est nécessaire pour créer la fiche.' })
  }
  // Read once before it is named: titles believe the types of their fields.
  const fiche = validated(collection, { ...defaultsOf(core, collection), ...champs, id: newId() }) as Fiches[C]
  const id = await core.store.update(`Ajouter ${un} : ${titleOfFiche(core.lire, collection, fiche)}`, core.auteur, tx => tx.create(collection, fiche, fiche.id))
  return { id }
}

import { descripteurs } from '../../../shared/descripteurs'
import { type Collection, schemas } from '../../../shared/fiches'
import { metaOf } from '../../../shared/kernel/champs'
import { Failure } from '../../../shared/kernel/failure'
import { isUnknown } from '../../../shared/kernel/regle'
import type { Core } from '../core'
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
export async function createRecord(core: Core, collection: Collection, champs: Readonly<Record<string, unknown>>): Promise<{ id: string }> {
  refuseUnknownFields(collection, champs)
  const { requis, un, titre } = descripteurs[collection]
  const manque = (requis as readonly string[]).find(champ => isUnknown(champs[champ]))
  if (manque !== undefined) {
    const type = (schemas[collection].shape as Record<string, Parameters<typeof metaOf>[0]>)[manque]
    throw new Failure('FIELD_REFUSED', { collection, champ: manque, libelle: type ? metaOf(type).label : manque, phrase: 'ce champ est nécessaire pour créer la fiche.' })
  }
  const fields = { ...defaultsOf(core, collection), ...champs }
  const name = titre({ id: '', ...fields } as never, core.lire)
  const id = await core.store.update(`Ajouter ${un}${name ? ` : ${name}` : ''}`, core.auteur, tx => tx.create(collection, fields))
  return { id }
}

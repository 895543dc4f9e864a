import { type Collection, collectionNames, schemas } from '../../../shared/fiches'
import { type ChampMeta, fieldsOf, metaOf } from '../../../shared/kernel/champs'
import { isObject } from '../../../shared/kernel/isObject'
import type { RawFiche } from './patches'

/** A field that names other records: `structureId`, or `mandats.structureId` in elements. */
export interface ReferenceField {
  champ: string
  label: string
  vers: readonly string[]
}

const asField = (champ: string, meta: ChampMeta): ReferenceField[] => (meta.kind === 'ref' || meta.kind === 'refs' ? [{ champ, label: meta.label, vers: meta.vers ?? [] }] : [])

const fieldsByCollection = new Map<string, readonly ReferenceField[]>(
  collectionNames.map(name => [
    name,
    fieldsOf(schemas[name]).flatMap(([champ, meta]) => [
      ...asField(champ, meta),
      ...Object.entries(meta.element ?? {}).flatMap(([inner, type]) => asField(`${champ}.${inner}`, metaOf(type))),
    ]),
  ]),
)

/** The fields of a collection that name other records. */
const referenceFields = (collection: string): readonly ReferenceField[] => fieldsByCollection.get(collection) ?? []

const namedBy = (value: unknown): string[] => (typeof value === 'string' ? [value] : isObject(value) ? Object.keys(value) : [])

/** Every record a record names, with the field that does. */
export const referencesOf = (collection: string, fiche: RawFiche): (ReferenceField & { id: string })[] =>
  referenceFields(collection).flatMap(field => {
    const [head = '', inner] = field.champ.split('.')
    const value = fiche[head]
    const ids = inner === undefined ? namedBy(value) : isObject(value) ? Object.values(value).flatMap(element => (isObject(element) ? namedBy(element[inner]) : [])) : []
    return ids.map(id => ({ ...field, id }))
  })

/** The fields, all collections together, through which a record of this one may be named. */
export const fieldsTowards = (collection: string): { collection: Collection; champ: string; label: string }[] =>
  collectionNames.flatMap(name =>
    referenceFields(name)
      .filter(field => field.vers.includes(collection))
      .map(({ champ, label }) => ({ collection: name, champ, label })),
  )

import { type Collection, collectionNames, schemas } from '../../shared/fiches'
import { type ChampMeta, fieldsOf } from '../../shared/kernel/champs'

/** A place where records of a collection name other records: `structureId`, `partenaires`, `mandats.structureId`. */
export interface Reference {
  champ: string
  label: string
  vers: readonly string[]
}

const ofField = ([champ, meta]: [string, ChampMeta]): Reference[] => {
  if (meta.kind === 'ref' || meta.kind === 'refs') return [{ champ, label: meta.label, vers: meta.vers ?? [] }]
  if (meta.kind !== 'elements' || !meta.element) return []
  return fieldsOf({ shape: meta.element }).flatMap(([inner, innerMeta]) =>
    innerMeta.kind === 'ref' ? [{ champ: `${champ}.${inner}`, label: meta.label, vers: innerMeta.vers ?? [] }] : [],
  )
}

/** Every reference of every collection, read once from the schemas. */
export const references = Object.fromEntries(collectionNames.map(name => [name, fieldsOf(schemas[name]).flatMap(ofField)])) as Record<Collection, Reference[]>

/** The ids a record names. */
export function namedIds(collection: Collection, fiche: Readonly<Record<string, unknown>>): string[] {
  const found = references[collection].flatMap(({ champ }) => {
    const [field = '', inner] = champ.split('.')
    const value = fiche[field]
    if (typeof value === 'string') return [value]
    if (typeof value !== 'object' || value === null) return []
    return inner ? Object.values(value).flatMap(element => ((element as Record<string, unknown>)[inner] as string | undefined) ?? []) : Object.keys(value)
  })
  return [...new Set(found)]
}

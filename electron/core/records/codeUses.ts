import { collectionNames, schemas } from '../../../shared/fiches'
import { type ChampMeta, fieldsOf } from '../../../shared/kernel/champs'
import type { Lecture } from '../../../shared/lecture'

const codeFields = (liste: string, [champ, meta]: [string, ChampMeta]): string[] => {
  if (meta.liste === liste) return [champ]
  return meta.kind === 'elements' ? fieldsOf({ shape: meta.element ?? {} }).flatMap(([inner, innerMeta]) => (innerMeta.liste === liste ? [`${champ}.${inner}`] : [])) : []
}

/** In how many records a code of a nomenclature is used. */
export function codeUses(lire: Lecture, liste: string, code: string): number {
  const uses = collectionNames.flatMap(name =>
    fieldsOf(schemas[name])
      .flatMap(field => codeFields(liste, field))
      .flatMap(champ => lire.where(name, champ, code).map(fiche => fiche.id)),
  )
  return new Set(uses).size
}

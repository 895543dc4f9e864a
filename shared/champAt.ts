import { type Collection, schemas } from './fiches'
import { type ChampMeta, type Champs, metaOf } from './kernel/champs'

function declared(champs: Champs, champ: string): ChampMeta | undefined {
  const type = Object.hasOwn(champs, champ) ? champs[champ] : undefined
  return type?.meta() ? metaOf(type) : undefined
}

/** What was declared of the field at a path of a record: `nom`; or `plan`, the id of an element, `action`. Undefined when nothing was. */
export function metaAt(collection: Collection, [champ = '', , inner]: readonly string[]): ChampMeta | undefined {
  const meta = declared(schemas[collection].shape, champ)
  return inner === undefined ? meta : declared(meta?.element ?? {}, inner)
}

/** What the office calls a field; its own name when nothing was declared. */
export const labelOf = (collection: Collection, champ: string): string => metaAt(collection, [champ])?.label ?? champ

import { isDeepStrictEqual } from 'node:util'
import { metaAt } from '../../../shared/champAt'
import type { Collection } from '../../../shared/fiches'
import { isObject } from '../../../shared/kernel/isObject'
import type { RawFiche } from '../store/patches'

/** Which of the two records a field is taken from. */
export type Cote = 'gardee' | 'absorbee'
/** The fields whose side was chosen, or a long text that is taken from both; the others follow `coteOf`. */
export type Choix = Readonly<Record<string, Cote | 'deux'>>
type Members = Readonly<Record<string, unknown>>

const UNITED: readonly string[] = ['codes', 'refs', 'elements']

/** True of a field that takes from both: a set, repeated elements. */
export const isUnited = (collection: Collection, champ: string): boolean => UNITED.includes(metaAt(collection, [champ])?.kind ?? '')

/** The side a field is taken from unless told otherwise: the known one; the kept record’s when both are. */
export const coteOf = (champ: string, gardee: RawFiche, absorbee: RawFiche): Cote => (gardee[champ] === undefined && absorbee[champ] !== undefined ? 'absorbee' : 'gardee')

/** The fields that either record has, without what is no field. */
export const champsOf = (gardee: RawFiche, absorbee: RawFiche): string[] =>
  [...new Set([...Object.keys(gardee), ...Object.keys(absorbee)])].filter(champ => champ !== 'id' && champ !== '_supprime')

/** The kept record once it has taken what it lacked, and what was chosen, from the other. */
export function mergedFiche(collection: Collection, gardee: RawFiche, absorbee: RawFiche, choix: Choix): RawFiche {
  const taken = (champ: string): unknown => {
    if (isUnited(collection, champ)) return united(gardee[champ], absorbee[champ])
    const cote = choix[champ] ?? coteOf(champ, gardee, absorbee)
    if (cote === 'deux') return [gardee[champ], absorbee[champ]].filter(text => text !== undefined).join('\n\n')
    return cote === 'absorbee' ? absorbee[champ] : gardee[champ]
  }
  return { ...gardee, ...Object.fromEntries(champsOf(gardee, absorbee).map(champ => [champ, taken(champ)])) }
}

const asMap = (value: unknown): Members => (isObject(value) ? value : {})
const ordreOf = (element: unknown): number => (isObject(element) && typeof element.ordre === 'number' ? element.ordre : 0)

/** True when two elements say the same, wherever they stand. */
export const saysTheSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual({ ...asMap(a), ordre: 0 }, { ...asMap(b), ordre: 0 })

/** Both sets, or both maps of elements: those of the other come last, and one that says what the kept already does is not said twice. */
function united(kept: unknown, other: unknown): Members {
  const ours = asMap(kept)
  const last = Math.max(0, ...Object.values(ours).map(ordreOf))
  const added = Object.entries(asMap(other)).flatMap(([id, element]): [string, unknown][] => {
    const mine = ours[id]
    if (element === true) return [[id, true]]
    if (mine !== undefined) return [[id, { ...asMap(element), ...asMap(mine) }]]
    const said = Object.values(ours).some(own => saysTheSame(own, element))
    return said ? [] : [[id, { ...asMap(element), ordre: last + 1 + ordreOf(element) }]]
  })
  return { ...ours, ...Object.fromEntries(added) }
}

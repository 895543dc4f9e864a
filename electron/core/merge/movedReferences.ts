import { isObject } from '../../../shared/kernel/isObject'
import type { RawFiche } from '../store/patches'
import { saysTheSame } from './mergedFiche'

type Members = Readonly<Record<string, unknown>>

const without = (map: Members, key: string): Members => Object.fromEntries(Object.entries(map).filter(([id]) => id !== key))

/** A reference, or a set of them, that names `to` where it named `from`. */
function moved(value: unknown, from: string, to: string): unknown {
  if (isObject(value)) return from in value ? { ...without(value, from), [to]: true } : value
  return value === from ? to : value
}

/** A reference, or a set of them, without the record it is in. */
const elsewhere = (value: unknown, self: string): unknown => (isObject(value) ? without(value, self) : value === self ? undefined : value)

/** The elements whose references moved; one that then says what another already does is not said twice. */
function movedElements(elements: Members, inner: string, from: string, to: string): Members {
  const result: Record<string, unknown> = { ...elements }
  for (const [id, element] of Object.entries(elements)) {
    if (!isObject(element)) continue
    const named = moved(element[inner], from, to)
    if (named === element[inner]) continue
    const after = { ...element, [inner]: named }
    if (Object.entries(result).some(([other, held]) => other !== id && saysTheSame(held, after))) delete result[id]
    else result[id] = after
  }
  return result
}

/**
 * A record that names `to` wherever it named `from`. References that become equal are one.
 *
 * @param champs the fields that may name it: `structureId`, `reseaux`, `mandats.structureId`
 */
export function movedReferences(fiche: RawFiche, champs: readonly string[], from: string, to: string): RawFiche {
  const after: Record<string, unknown> = { ...fiche }
  for (const champ of champs) {
    const [head = '', inner] = champ.split('.')
    const value = after[head]
    if (inner === undefined) after[head] = moved(value, from, to)
    else if (isObject(value)) after[head] = movedElements(value, inner, from, to)
  }
  return { ...after, id: fiche.id }
}

/** A record that names itself nowhere: the one that was merged into it is itself. */
export const withoutItself = (fiche: RawFiche, champs: readonly string[]): RawFiche => ({
  ...fiche,
  ...Object.fromEntries(champs.filter(champ => !champ.includes('.')).map(champ => [champ, elsewhere(fiche[champ], fiche.id)])),
})

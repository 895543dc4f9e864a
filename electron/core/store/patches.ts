import { isDeepStrictEqual } from 'node:util'
import type { Retouche } from '../../../shared/kernel/change'
import { isObject } from '../../../shared/kernel/isObject'

/** A record as the store keeps it, whatever its collection. */
export type RawFiche = { readonly id: string; readonly [champ: string]: unknown }
type Json = Readonly<Record<string, unknown>>

const own = (holder: Json, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined)

// A set or a map of elements: absent and empty are the same, so that two posts may each add the first one.
const isMap = (value: unknown): value is Json => isObject(value) && Object.values(value).every(member => member === true || isObject(member))

/** The value without what is unknown: blanks, null, empty maps. Undefined when nothing is left. */
export function clean(value: unknown): unknown {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return undefined
  if (typeof value === 'number') return value + 0
  if (!isObject(value)) return value
  const known = Object.entries(value).flatMap(([key, member]) => {
    const kept = clean(member)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return known.length === 0 ? undefined : Object.fromEntries(known)
}

/** What leads from one state of a record to another; none when they are equal. Undefined = no record. */
export function diff(before: RawFiche | undefined, after: RawFiche | undefined): Retouche[] {
  if (after === undefined) return before === undefined ? [] : [{ op: 'remove', path: [] }]
  return before === undefined ? [{ op: 'add', path: [], value: after }] : within(before, after, [])
}

const within = (before: Json, after: Json, path: readonly string[]): Retouche[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(key => place(own(before, key), own(after, key), [...path, key]))

function place(before: unknown, after: unknown, path: string[]): Retouche[] {
  if (before === after || isDeepStrictEqual(before, after)) return []
  if (after === undefined) return isMap(before) ? within(before, {}, path) : [{ op: 'remove', path }]
  if (before === undefined) return isMap(after) ? within({}, after, path) : [{ op: 'add', path, value: after }]
  return isObject(before) && isObject(after) ? within(before, after, path) : [{ op: 'replace', path, value: after }]
}

/** The record once the patches are applied, in order; the one given is left as it was. */
export const applyPatches = (fiche: RawFiche | undefined, patches: readonly Retouche[]): RawFiche | undefined =>
  patches.reduce<RawFiche | undefined>((state, { op, path, value }) => {
    if (path.length === 0) return op === 'remove' ? undefined : (value as RawFiche)
    return withValue(state ?? {}, path, op === 'remove' ? undefined : value) as RawFiche
  }, fiche)

function withValue(holder: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  const held = own(holder, key)
  const child = rest.length === 0 ? value : withValue(isObject(held) ? held : {}, rest, value)
  if (child !== undefined && !(rest.length > 0 && isObject(child) && Object.keys(child).length === 0)) return { ...holder, [key]: child }
  const { [key]: _gone, ...left } = holder
  return left
}

/** True when the place still holds what the patch put there. */
export function stillHolds(fiche: RawFiche | undefined, { op, path, value }: Retouche): boolean {
  const held = path.reduce<unknown>((holder, key) => (isObject(holder) ? own(holder, key) : undefined), fiche)
  return isDeepStrictEqual(held, op === 'remove' ? undefined : value)
}

/** Freezes a record to its leaves: what is read from the store is never changed in place. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) frozen(member)
  }
  return value
}

import type { FicheTouchee } from '../../../shared/kernel/change'
import { isObject } from '../../../shared/kernel/isObject'
import type { RawFiche } from '../store/patches'

/** What one register holds; null = known to be empty. */
export type Valeur = string | number | boolean | null

// A record is a row of registers, one a leaf, so that nothing is ever made twice by two posts and hidden by one of them.
// `_vie` says whether it lives; a repeated element has a register of its own that says so.
const VIE = '_vie'
const DEFAITE = 'x'
// Followed by a sign of the change that says so, that no other bears: Automerge writes nothing where the value is the same, and whoever puts it away apart must be told.
const LA = /^v[\da-f-]*$/
const OTHER = '\u0001'

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The name of a register: `collection/id/champ…`. */
export const keyOf = (parts: readonly string[]): string => parts.map(escaped).join('/')
/** The collection, the id and the path that a name says. */
export const partsOf = (key: string): string[] => key.split('/').map(unescaped)
/** The name of a record: where its registers begin. */
export const recordOf = (key: string): string => key.split('/', 2).join('/')
/** The register that says whether a record lives. */
export const lifeOf = (record: string): string => `${record}/${VIE}`
/** True of the register of a life. */
export const isLife = (key: string): boolean => key.endsWith(`/${VIE}`) && key.split('/').length === 3
/** True of a rank, which nobody decides by hand. */
export const isRank = (key: string): boolean => key.endsWith('/ordre') && key.split('/').length === 5

// Members of a map by id have a register that says they are there; a map inside an element has none of its own, only its members do.
const isElement = (depth: number): boolean => depth >= 4 && depth % 2 === 0

/** True of the register that says whether an element, or a member of a set, is there. */
export const isMembership = (key: string): boolean => isElement(key.split('/').length)

/** A presence, as written by the change of this sign. */
export const present = (signe = ''): string => `v${signe}`
/** True when a life says that the record is there. */
export const isAlive = (vie: Valeur | undefined): boolean => typeof vie === 'string' && LA.test(vie)
/** The life of a record as it stands. */
export function lifeFrom(fiche: RawFiche | undefined, signe = ''): string {
  if (fiche === undefined) return DEFAITE
  return fiche._supprime === undefined ? present(signe) : JSON.stringify(fiche._supprime)
}

/** What a gesture does to registers: write one, empty a place, or put a whole there in place of what it held. */
export type Ecriture = { fait: 'pose'; cle: string; valeur: Valeur } | { fait: 'ote'; cle: string } | { fait: 'arbre'; cle: string; feuilles: [string, Valeur][] }

const isPlain = (value: unknown): value is Exclude<Valeur, null> => (typeof value === 'string' ? !value.startsWith(OTHER) : typeof value === 'number' || typeof value === 'boolean')
const asLeaf = (value: unknown): Valeur => (isPlain(value) ? value : value === null || value === undefined ? null : OTHER + JSON.stringify(value))
const fromLeaf = (value: Valeur): unknown => (typeof value === 'string' && value.startsWith(OTHER) ? JSON.parse(value.slice(1)) : value)

/** What a register holds, as a field does: undefined when it was emptied. */
export const heldBy = (value: Valeur): unknown => (value === null ? undefined : fromLeaf(value))

/** Every register of a value that stands there, markers included. */
function leavesOf(parts: readonly string[], value: unknown, signe: string): [string, Valeur][] {
  if (!isObject(value)) return [[keyOf(parts), asLeaf(value)]]
  const inner = Object.entries(value).flatMap(([key, member]) => leavesOf([...parts, key], member, signe))
  return isElement(parts.length) ? [[keyOf(parts), present(signe)], ...inner] : inner
}

/** Every register of a record, its life first. */
export function registersOf(collection: string, fiche: RawFiche, signe = ''): [string, Valeur][] {
  const { id, _supprime, ...champs } = fiche
  return [[keyOf([collection, id, VIE]), lifeFrom(fiche, signe)], ...leavesOf([collection, id], champs, signe)]
}

/** What the recorded change of this sign writes, in order; the life of the record apart. */
export function writesOf({ collection, id, patches }: FicheTouchee, signe: string): Ecriture[] {
  return patches.flatMap(({ op, path, value }): Ecriture[] => {
    if (path[0] === '_supprime' || path[0] === 'id' || (path.length === 0 && op === 'remove')) return []
    const parts = [collection, id, ...path]
    const above = path.slice(0, -1).flatMap((_, n): Ecriture[] => (isElement(3 + n) ? [{ fait: 'pose', cle: keyOf(parts.slice(0, 3 + n)), valeur: present(signe) }] : []))
    if (op === 'remove') return [...above, { fait: 'ote', cle: keyOf(parts) }]
    if (path.length === 0) return [{ fait: 'arbre', cle: keyOf(parts), feuilles: registersOf(collection, value as RawFiche, signe).slice(1) }]
    if (isObject(value)) return [...above, { fait: 'arbre', cle: keyOf(parts), feuilles: leavesOf(parts, value, signe) }]
    return [...above, { fait: 'pose', cle: keyOf(parts), valeur: asLeaf(value) }]
  })
}

interface Node {
  value?: Valeur
  children: Map<string, Node>
}

/** The record that registers make; undefined when it does not live, nor lies in the corbeille. */
export function recordFrom(id: string, vie: Valeur | undefined, registers: Iterable<[string, Valeur]>): RawFiche | undefined {
  if (vie === undefined || vie === DEFAITE || vie === null) return undefined
  const root: Node = { children: new Map() }
  for (const [key, value] of registers) {
    const node = partsOf(key)
      .slice(2)
      .reduce<Node>((at, part) => at.children.get(part) ?? grown(at, part), root)
    node.value = value
  }
  root.children.delete(VIE)
  const champs = (built(root) ?? {}) as Record<string, unknown>
  return { ...champs, id, ...(isAlive(vie) ? {} : { _supprime: JSON.parse(String(vie)) }) }
}

function grown(at: Node, part: string): Node {
  const node: Node = { children: new Map() }
  at.children.set(part, node)
  return node
}

function built({ value, children }: Node): unknown {
  if (children.size === 0) return value === null || value === undefined ? undefined : fromLeaf(value)
  // An element that was taken away: its fields wait under it, in case it comes back.
  if (value === null) return undefined
  const members = [...children].flatMap(([key, child]) => {
    const member = built(child)
    return member === undefined ? [] : [[key, member] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

/** What stands in a register, as whoever decides would say it: spaces around, ways of writing an accent, numbers of presences apart. */
export function saidBy(key: string, value: Valeur): string {
  if (isLife(key)) return String(isAlive(value))
  if (isMembership(key) && (value === true || isAlive(value))) return 'true'
  return JSON.stringify(typeof value === 'string' ? value.trim().normalize('NFC') : value)
}

import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../../shared/kernel/isObject'
import type { RawFiche } from '../../store/patches'
import type { Known, Leaf, Op, OpLog } from './opLog'

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')
/** The name of a register, written from its parts. */
export const cleOf = (parts: readonly string[]): string => parts.map(escaped).join('/')
const depthOf = (cle: string): number => cle.split('/').length
/** The register that says whether a record lives. */
export const vieOf = (record: string): string => `${record}/_vie`
const isElementAt = (depth: number): boolean => depth >= 4 && depth % 2 === 0
const isVie = (cle: string): boolean => cle.endsWith('/_vie') && depthOf(cle) === 3

/** The leaves of a record, and the elements that hold them. */
export interface Leaves {
  feuilles: Map<string, Leaf>
  elements: Set<string>
}

/** A record taken apart. */
export function leavesOf(collection: string, fiche: RawFiche): Leaves {
  const leaves: Leaves = { feuilles: new Map(), elements: new Set() }
  const walk = (parts: readonly string[], value: unknown): void => {
    if (!isObject(value)) leaves.feuilles.set(cleOf(parts), value as Leaf)
    else {
      if (isElementAt(parts.length)) leaves.elements.add(cleOf(parts))
      for (const [name, inner] of Object.entries(value)) walk([...parts, name], inner)
    }
  }
  const { id, _supprime, ...champs } = fiche
  walk([collection, id], champs)
  return leaves
}

/** The elements a register lies under, itself excluded. */
export function elementsAbove(cle: string): string[] {
  const parts = cle.split('/')
  return parts.flatMap((_, n) => (isElementAt(n) ? [parts.slice(0, n).join('/')] : []))
}

const valuesOf = (ops: readonly Op[]): Leaf[] => ops.map(({ valeur }) => valeur)

/** What is wrong with a record, judged by what stands in its registers; undefined when it may be so. */
export function wrongWith(log: OpLog, known: Known, collection: string, id: string, fiche: RawFiche | undefined): string | undefined {
  const record = cleOf([collection, id])
  const vies = valuesOf(log.live(known, vieOf(record)))
  if (vies.includes(true)) {
    if (!fiche || fiche._supprime !== undefined) return `${record} should live`
  } else if (fiche ? !vies.some(vie => typeof vie === 'string' && vie !== 'x' && isDeepStrictEqual(JSON.parse(vie), fiche._supprime)) : vies.length > 0 && !vies.includes('x'))
    return `${record} should be ${vies.join(' or ') || 'unknown'}, not ${JSON.stringify(fiche)}`
  if (!fiche) return undefined
  const { feuilles } = leavesOf(collection, fiche)
  for (const cle of new Set([...log.keys(`${record}/`), ...feuilles.keys()])) {
    if (isVie(cle)) continue
    const isGone = elementsAbove(cle).some(element => {
      const said = valuesOf(log.live(known, element))
      return said.length > 0 && said.every(value => value === null)
    })
    const values = valuesOf(log.live(known, cle))
    const present = values.filter(value => value !== null)
    const allowed = isGone || values.length === 0 ? [null] : depthOf(cle) >= 4 && present.length > 0 ? present : values
    const shown = feuilles.get(cle) ?? null
    // The mark of an element shows by what the element holds.
    if (allowed.includes(true) && shown === null && log.keys(`${cle}/`).length > 0) continue
    if (!allowed.includes(shown)) return `${cle} shows ${JSON.stringify(shown)}, allowed ${JSON.stringify(allowed)}`
  }
  return undefined
}

/** A value as whoever decides would say it. */
export const said = (cle: string, value: Leaf): string => {
  if (isVie(cle)) return String(value === true)
  return typeof value === 'string' ? value.trim().normalize('NFC') : JSON.stringify(value)
}

/** The registers that posts wrote apart, and what each says: what is to be decided. */
export function disputesOf(log: OpLog, known: Known): Map<string, string[]> {
  const disputes = new Map<string, string[]>()
  for (const cle of log.keys()) {
    const values = [...new Set(valuesOf(log.live(known, cle)).map(value => said(cle, value)))].sort()
    const isRank = cle.endsWith('/ordre') && depthOf(cle) === 5
    if (values.length > 1 && !isRank) disputes.set(cle, values)
  }
  return disputes
}

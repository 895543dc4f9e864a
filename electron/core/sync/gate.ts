import { auteurDe, type Vue } from './segment'
import type { SegmentLog, Tenu } from './segmentLog'
import { isWithin } from './shards'

/** What holds a segment back. */
export type Retenue = 'suite' | 'cause' | 'version'

/** Where a post is: what it merged, and under which name it writes. */
export interface Place {
  vue: Readonly<Record<string, number>>
  /** Sums of the segments merged beside another of the same number. */
  jumeaux: ReadonlySet<string>
  auteur: string
  schema: number
}

/** Why a segment may not be merged yet; undefined when it may. Its own predecessor first, then all that its writer had, and a shape we know. */
export function whyHeld({ entete }: Tenu, { vue, schema }: Pick<Place, 'vue' | 'schema'>): Retenue | undefined {
  if (entete.schema > schema) return 'version'
  if (entete.seq > (vue[auteurDe(entete)] ?? 0) + 1) return 'suite'
  return Object.entries(entete.vu).every(([auteur, seq]) => (vue[auteur] ?? 0) >= seq) ? undefined : 'cause'
}

const isTwin = (tenus: readonly Tenu[], n: number): boolean => tenus[n - 1]?.entete.seq === tenus[n]?.entete.seq

/** Segments that are held and were not merged; those this post writes apart. */
export const waiting = (log: SegmentLog, { vue, jumeaux, auteur }: Omit<Place, 'schema'>): Tenu[] =>
  log.auteurs().flatMap(name => {
    const tenus = log.de(name)
    return name === auteur ? [] : tenus.filter(({ entete }, n) => entete.seq > (vue[name] ?? 0) || (isTwin(tenus, n) && !jumeaux.has(entete.sha256)))
  })

/** The next segment that may be merged, undefined when there is none; `until`: only of what such a view covers. */
export const nextApplicable = (log: SegmentLog, place: Place, until?: Vue): Tenu | undefined =>
  waiting(log, place).find(tenu => (!until || isWithin(tenu, until)) && whyHeld(tenu, place) === undefined)

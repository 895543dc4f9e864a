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

/** Segments that are held and were not merged; those this post writes apart. `seuls`: of each writer, only those whose turn it is. */
function* held(log: SegmentLog, { vue, jumeaux, auteur }: Omit<Place, 'schema'>, seuls: boolean): Generator<Tenu> {
  for (const name of log.auteurs()) {
    if (name === auteur) continue
    yield* log.jumeaux(name).filter(({ entete }) => entete.seq <= (vue[name] ?? 0) && !jumeaux.has(entete.sha256))
    const tenus = log.de(name)
    // Of two that bear one number, the first held goes first: passed over while it waits, it would never be merged.
    const from = log.firstAfter(name, vue[name] ?? 0)
    yield* seuls ? tenus.slice(from, from + 1) : tenus.slice(from)
  }
}

/** Segments that wait. */
export const waiting = (log: SegmentLog, place: Omit<Place, 'schema'>): Iterable<Tenu> => held(log, place, false)

/** The next segment that may be merged, undefined when there is none; `until`: only of what such a view covers. */
export function nextApplicable(log: SegmentLog, place: Place, until?: Vue): Tenu | undefined {
  for (const tenu of held(log, place, true)) if ((!until || isWithin(tenu, until)) && whyHeld(tenu, place) === undefined) return tenu
  return undefined
}

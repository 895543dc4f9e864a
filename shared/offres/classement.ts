import type { Offre } from './offre'

/** What an offre scores over its grid, out of how much; undefined while no mark is given. */
export interface NoteOffre {
  total: number | undefined
  sur: number
  /** 1 is the best mark; equal marks share a rank. Undefined while it has none. */
  rang: number | undefined
}

const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** The marks of the offres of one consultation, by their ids, ranked the best first (metier.md § 2.5). The scale of marks is free. */
export function classement(offres: readonly Pick<Offre, 'id' | 'notes'>[]): ReadonlyMap<string, NoteOffre> {
  const marked = offres.map(({ id, notes }) => {
    const lines = Object.values(notes ?? {})
    const given = lines.flatMap(({ note }) => note ?? [])
    return { id, total: given.length > 0 ? sum(given) : undefined, sur: sum(lines.map(line => line.sur)) }
  })
  const rankOf = (total: number | undefined): number | undefined =>
    total === undefined ? undefined : 1 + marked.filter(other => other.total !== undefined && other.total > total).length
  return new Map(marked.map(({ id, total, sur }) => [id, { total, sur, rang: rankOf(total) }]))
}

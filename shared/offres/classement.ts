import { grille, type LigneGrille } from './grille'
import type { Offre } from './offre'

/** What an offre scores over the grid of its consultation. */
export interface NoteOffre {
  /** The marks given, added up; undefined while none is. */
  total: number | undefined
  /** What all the criteria are out of; undefined while one scale is unknown. */
  sur: number | undefined
  /** The criteria it has no mark for. */
  manquent: string[]
  /** 1 is the best total; equal totals share a rank. Undefined while a mark of its own is missing. */
  rang: number | undefined
  exAequo: boolean
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
// Marks have two decimals at most: what floating point adds is no difference between two offres.
const cents = (total: number): number => Math.round(total * 100)

const nameOf = ({ critere }: LigneGrille, index: number): string => (critere.trim() === '' ? `critère ${index + 1}` : critere)

/**
 * The marks of the offres of one consultation, by their ids, ranked the best first (metier.md § 2.5). The scale of marks is free.
 * An offre that lacks a mark has no rank: nothing is guessed, and those that are complete are ranked among themselves.
 */
export function classement(offres: readonly Pick<Offre, 'id' | 'notes'>[]): ReadonlyMap<string, NoteOffre> {
  const lines = grille(offres)
  const scales = lines.flatMap(({ sur }) => sur ?? [])
  const sur = lines.length > 0 && scales.length === lines.length ? sum(scales) : undefined
  const marked = offres.map(({ id }) => {
    const given = lines.flatMap(({ notes }) => notes.get(id)?.note ?? [])
    return {
      id,
      total: given.length > 0 ? cents(sum(given)) / 100 : undefined,
      manquent: lines.flatMap((line, index) => (line.notes.get(id)?.note === undefined ? [nameOf(line, index)] : [])),
    }
  })
  const complete = marked.flatMap(({ total, manquent }) => (total !== undefined && manquent.length === 0 ? total : []))
  return new Map(
    marked.map(({ id, total, manquent }) => {
      const ranked = total !== undefined && manquent.length === 0
      return [
        id,
        {
          total,
          sur,
          manquent,
          rang: ranked ? 1 + complete.filter(other => other > total).length : undefined,
          exAequo: ranked && complete.filter(other => other === total).length > 1,
        },
      ]
    }),
  )
}

/** « 1re », « 2e ex æquo »: an offre is feminine. */
export const rangEnLettres = ({ rang, exAequo }: Pick<NoteOffre, 'rang' | 'exAequo'>): string =>
  rang === undefined ? '' : `${rang === 1 ? '1re' : `${rang}e`}${exAequo ? ' ex æquo' : ''}`

import type { Collection } from '../fiches'
import { type DateConnue, isToCome } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { CodeChiffre } from './libelles'

/** Under which head a figure stands. */
export type GroupeFigure = 'DLA' | 'Création' | 'CPOM Dijon' | 'Formations' | 'Réseau'

/** A record that counts, and why, in a few French words: « Diagnostic validé le 12 mars 2024 ». */
export interface Compte {
  id: string
  pourquoi: string
}

/** A figure of the activity of a civil year: always a count of distinct records, never a sum of acts. */
export interface Figure {
  code: CodeChiffre
  groupe: GroupeFigure
  libelle: (lire: Lecture) => string
  /** One French sentence: « D’où vient ce chiffre ? ». */
  definition: string
  /** Where the records that are counted live. */
  collection: Collection
  compute: (lire: Lecture, annee: number) => Compte[]
  /** The value cut in named parts. */
  detail?: (lire: Lecture, annee: number) => { libelle: string; valeur: number }[]
}

/** One line a record, its reasons side by side. */
export function distinct(comptes: readonly Compte[]): Compte[] {
  const reasons = new Map<string, Set<string>>()
  for (const { id, pourquoi } of comptes) reasons.set(id, (reasons.get(id) ?? new Set()).add(pourquoi))
  return [...reasons].map(([id, why]) => ({ id, pourquoi: [...why].join(' ; ') }))
}

/** True when what is known of the date has begun: what is planned ahead is not counted. */
export const hasCome = (date: DateConnue | undefined, lire: Lecture): boolean => date !== undefined && !isToCome(date, lire.aujourdhui)

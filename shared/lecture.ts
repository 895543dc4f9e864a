import type { Collection, Fiches } from './fiches'

/** A commune of Côte-d’Or, as the Insee names it. */
export interface Commune {
  code: string
  nom: string
  codesPostaux: readonly string[]
  epci: { siren: string; nom: string } | undefined
}

/** What rules, columns and documents read the classeur through. The corbeille is not seen. */
export interface Lecture {
  /** The record, or undefined when there is none or it is in the corbeille. */
  get<C extends Collection>(collection: C, id: string | undefined): Fiches[C] | undefined
  all<C extends Collection>(collection: C): readonly Fiches[C][]
  /** Those in the corbeille: for what must never be given twice. */
  trashed<C extends Collection>(collection: C): readonly Fiches[C][]
  /** The records whose field holds this value: `structureId`, a member of a set, or a field of their elements (`mandats.structureId`). */
  where<C extends Collection>(collection: C, champ: string, valeur: string): readonly Fiches[C][]
  /** The collection a record is in, by its id alone; undefined when there is none or it is in the corbeille. */
  find(id: string | undefined): { collection: Collection; id: string } | undefined
  /** The label of a code, the code itself when the list does not have it. */
  libelle(liste: string, code: string | undefined): string
  commune(code: string | undefined): Commune | undefined
  /** The civil day it is. */
  readonly aujourdhui: string
  /** The short name of this post in the papers it numbers; absent when the classeur is not shared. */
  readonly codePoste?: string | undefined
}

import type { Collection, Fiches } from './fiches'
import type { ChampMeta } from './kernel/champs'
import type { Regle } from './kernel/regle'
import type { Lecture } from './lecture'

/** What a cell holds before it is formatted. Unknown is undefined, never zero or ''. */
export type Cellule = string | number | boolean | undefined

/** A column of a list: its head, how its values read, and how a value is found. */
export interface Colonne<F> extends Pick<ChampMeta, 'label' | 'kind' | 'format' | 'unite'> {
  id: string
  valeur: (fiche: F, lire: Lecture) => Cellule
  /** Shown at first; the others can be added. */
  visible: boolean
  /** Offers its values as a filter chip. */
  filtre: boolean
}

/** What the application knows of a collection beside the shape of its records. */
export interface Descripteur<C extends Collection> {
  /** « structure », « séance ou événement ». */
  singulier: string
  /** « Structures ». */
  pluriel: string
  /** « une structure ». */
  un: string
  /** The fields without which it cannot be created. */
  requis: readonly (keyof Fiches[C] & string)[]
  titre: (fiche: Fiches[C], lire: Lecture) => string
  /** One line more: commune, date, statut. */
  detail: (fiche: Fiches[C], lire: Lecture) => string
  colonnes: readonly Colonne<Fiches[C]>[]
  /** What is missing or wrong; saving never asks for it. */
  regles: readonly Regle<Fiches[C], Lecture>[]
}

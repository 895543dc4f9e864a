import type { Cellule } from '../descripteur'
import type { ChampMeta } from '../kernel/champs'

/** A column of an exported table: its head, and how its values read. */
export type ColonneExport = Pick<ChampMeta, 'label' | 'kind' | 'format' | 'unite'>

/** A table to be written in a file: its cells as the classeur holds them, not yet formatted. Unknown is undefined. */
export interface TableauExport {
  /** « Structures »: the name of the sheet. */
  nom: string
  colonnes: readonly ColonneExport[]
  lignes: readonly (readonly Cellule[])[]
}

/** One thing said of how the rows were chosen: « Commune », « Beaune, Dijon ». */
export interface Critere {
  libelle: string
  valeur: string
}

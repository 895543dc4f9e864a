import type { DateConnue } from './kernel/jour'

/** What kind of moment it is: what the récit of a journey is worded by. */
export type Acte =
  | 'demande'
  | 'accueil'
  | 'convention'
  | 'diagnostic'
  | 'comite'
  | 'plan'
  | 'ingenierieIndividuelle'
  | 'ingenierieCollective'
  | 'bilan'
  | 'suivi'
  | 'releve'
  | 'sortie'
  | 'reprise'
  | 'debut'
  | 'etape'
  | 'rencontres'
  | 'creation'
  | 'fin'
  | 'crdva'
  | 'seance'

/** One moment of a journey, over the years and the dispositifs. */
export interface Evenement {
  acte: Acte
  date: DateConnue | undefined
  /** Last day or month when it lasted: « oct. – déc. 2023 ». */
  fin?: DateConnue | undefined
  titre: string
  detail?: string | undefined
  dispositif: string
  etat: 'fait' | 'prevu' | 'aPlanifier'
  /** The record that says so. */
  collection: string
  id: string
  /** Several of the same kind in a row: six rendez-vous. */
  fois?: number
}

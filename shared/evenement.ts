import type { DateConnue } from './kernel/jour'

/** One moment of a journey, over the years and the dispositifs. */
export interface Evenement {
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

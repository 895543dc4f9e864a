import type { Constat } from './kernel/regle'

/** A step a record may take next, and what stands in the way (metier.md § 2.2). */
export interface Transition {
  vers: string
  libelle: string
  /** The verb of the button: « Signer la convention ». */
  verbe: string
  obstacles: Constat[]
}

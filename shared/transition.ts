import { type Constat, isUnknown } from './kernel/regle'
import type { Lecture } from './lecture'

/** A step a record may take next, and what stands in the way (metier.md § 2.2). */
export interface Transition {
  vers: string
  libelle: string
  /** The verb of the button: « Signer la convention ». */
  verbe: string
  /** The fields of the record its dialog asks, by their names in the schema. */
  champs: readonly string[]
  /** The days among them that the step writes when nothing is said: shown, they can be changed. */
  propose?: Readonly<Record<string, unknown>>
  obstacles: Constat[]
}

/** The steps of one collection: which are open, what their dialogs ask, what they write. */
export interface Machine<F> {
  /** The steps open from where the record is, with what stands in the way. */
  list(fiche: F, lire: Lecture): Transition[]
  /** What stands in the way of a step, for a record whose dialog has been filled: wherever it is, since filling may move it. */
  obstacles(fiche: F, vers: string, lire: Lecture): Constat[]
  /** What the step itself writes, once the dialog has been filled; undefined takes a field away. `par`: who takes it. */
  write(fiche: F, vers: string, lire: Lecture, par?: string): Record<string, unknown>
}

/** Obstacles are written as conditions: what holds gives nothing. */
export const bloque = (isWrong: boolean, champ: string, phrase: string): Constat[] => (isWrong ? [{ champ, gravite: 'bloquant', phrase }] : [])

/** The same, when it is only to be told. */
export const avertit = (isWrong: boolean, champ: string, phrase: string): Constat[] => (isWrong ? [{ champ, gravite: 'avertissement', phrase }] : [])

/** These fields must be known: the name of each, and what completes « Indiquez… ». */
export const exige = (fiche: Readonly<Record<string, unknown>>, champs: Readonly<Record<string, string>>): Constat[] =>
  Object.entries(champs).flatMap(([champ, quoi]) => bloque(isUnknown(fiche[champ]), champ, `Indiquez ${quoi}.`))

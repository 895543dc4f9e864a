import type { ChampMeta } from '../../../shared/kernel/champs'
import type { Constat } from '../../../shared/kernel/regle'

/**
 * Records a value; undefined takes it away.
 *
 * @param inside the place inside the field: a member of a set, an element, a field of an element
 * @returns once it is recorded; rejects when it is refused
 */
export type RecordValue = (valeur: unknown, inside?: readonly string[]) => Promise<void> | void

/** Who last wrote the recorded value, or what is at a place inside it; undefined when nobody did since the page is open. */
export type WriterOf = (inside?: readonly string[]) => string | undefined

/** What every field takes, whatever its kind. */
export interface FieldProps {
  champ: string
  meta: ChampMeta
  value: unknown
  record: RecordValue
  /** Absent where what is typed is recorded nowhere yet: in a dialog. */
  ecritPar?: WriterOf | undefined
  /** Told each letter typed, before anything is recorded. */
  onType?: (text: string) => void
  /** What a rule says of it. */
  constat?: Constat | undefined
  readOnly?: boolean
  /** Must be filled before the gesture can be done. */
  required?: boolean
  /** Said to screen readers only: the place already names it. */
  labelHidden?: boolean
  autoFocus?: boolean
  /** What a text says in grey while it is empty, in place of its kind's own words. */
  vide?: string | undefined
  /** What an element added here begins with. */
  neuf?: Readonly<Record<string, unknown>> | undefined
  /** Of the input, so that an alert can lead to it. */
  id?: string
}

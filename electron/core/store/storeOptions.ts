import type { Commune, Lecture } from '../../../shared/lecture'
import type { FsPort } from './fsPort'
import type { Migration } from './migrations'
import type { Touched } from './transaction'

/** How a classeur is opened, and what the store is lent: a clock, a disk, the communes. */
export interface StoreOptions {
  mode: 'ecriture' | 'lecture'
  /** Starts a new classeur in this folder, which must be empty or missing. */
  create?: boolean
  /** lecture: why, as one sentence that ends « Ce classeur est ouvert en lecture seule : … ». */
  raison?: string
  clock?: () => Date
  port?: FsPort
  communes?: readonly Commune[]
  migrations?: readonly Migration[]
  /** Looks at each record a gesture changes, against the classeur before it, and throws to refuse the whole. Undo passes by it too. */
  garde?: (touched: Touched, avant: Lecture) => void
  /** Told of a bug met once a gesture is recorded; without it, the bug is thrown where nothing catches it. */
  report?: (error: unknown) => void
}

/** What the screen tells of the classeur. */
export interface StoreState {
  seq: number
  /** The instant of the last change on disk, ISO. */
  enregistreA?: string | undefined
  /** French sentences: a torn line cut, a file put in quarantine, a checkpoint the disk refuses. */
  avertissements: readonly string[]
  /** Why nothing can be written. */
  lectureSeule?: string | undefined
  /** A `classeur.json` written by another hand, by its name in the quarantine. */
  aReprendre?: string | undefined
}

/** What undo took back, or redo put again, and a record where it shows. */
export interface TakenBack {
  geste: string
  collection?: string | undefined
  id?: string | undefined
}

import type { Auteur, Change, FicheTouchee } from '../../../shared/kernel/change'
import type { RawFiche } from './patches'

/** A gesture made on another post: the records it touched, as they are now. Undefined = no record. */
export interface Received {
  geste: string
  by: Auteur
  recu: NonNullable<Change['recu']>
  fiches: readonly { collection: string; id: string; fiche: RawFiche | undefined }[]
}

/** What the sharing may do while gestures wait. */
export interface Door {
  /** Every record at this instant, the corbeille included. */
  fiches: () => ReadonlyMap<string, ReadonlyMap<string, RawFiche>>
  /** The last change recorded, at this instant. */
  readonly seq: number
  /** What was recorded after a change, oldest first. */
  changesAfter: (seq: number) => Promise<readonly Change[]>
  /** Records what another post made; nothing when it changes nothing here. Gives the records that changed. On disk when it resolves. Fails as DISK_REFUSED. */
  receive: (received: Received) => Promise<readonly FicheTouchee[]>
  /** Brings records written under an older schema to the shape of this version, as one gesture of this post; nothing when none changes. Fails as DISK_REFUSED. */
  upgrade: (schema: number) => Promise<void>
}

import type { ComponentType } from 'react'
import type { FicheOuverte } from '../../shared/contract'
import type { Collection } from '../../shared/fiches'
import type { Creation } from './creation'

/** What a panel beside the list is given: the record it shows. */
export interface PreviewProps {
  collection: Collection
  id: string
  ouverte: FicheOuverte
}

/** What a feature lays by hand for its collection; what it does not give is generic. */
export interface FichePieces {
  /** The body of the file, under its head. Uses `useFiche` and `<Champ nom>`. */
  Corps?: ComponentType
  /** Across the page, between the head and the body: the steps of a record that has some. */
  Bandeau?: ComponentType
  /** The column beside the body, instead of the linked records. */
  Cote?: ComponentType
  /** Buttons of the head of the file, before the others. */
  Actions?: ComponentType
  /** The facts of the panel beside the list. */
  Apercu?: ComponentType<PreviewProps>
  /** Buttons of the head of the list, before « Ajouter ». */
  ListActions?: ComponentType<{ collection: Collection }>
  /** The fields of the creation dialog, in order; the required ones come with them. */
  creation?: readonly string[]
  /** A creation dialog of its own. */
  Creation?: ComponentType<{ creation: Creation; onClose: () => void }>
}

/** A page of its own: `/documents`. */
export interface Page {
  chemin: string
  Page: ComponentType
}

/** What a feature brings to the application. */
export interface Feature {
  fiches?: { [C in Collection]?: FichePieces }
  pages?: readonly Page[]
}

const pieces: { [C in Collection]?: FichePieces } = {}

/** Declares the hand-laid pieces of features. Called once, before the first screen. */
export function register(features: readonly Feature[]): void {
  for (const { fiches = {} } of features) Object.assign(pieces, fiches)
}

/** The hand-laid pieces of a collection. */
export const piecesOf = (collection: Collection): FichePieces => pieces[collection] ?? {}

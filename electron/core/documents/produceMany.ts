import type { SujetDocument } from '../../../shared/contract'
import { genres } from '../../../shared/documents/genres'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { sentence } from '../../../shared/messages'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { linkById } from '../records/lien'
import { type Produit, produceDocument } from './produceDocument'

/** A paper of a batch: what it is called, and what it is made of; nothing when the record makes none. */
export interface PapierLot {
  titre: string
  sujet?: SujetDocument
}

/** What is said of a record that makes no paper of the kind. */
export const NO_PAPER = 'Ce document ne se fait pas à partir de cette fiche.'

/** One that a record makes. */
export type PapierFait = PapierLot & { sujet: SujetDocument }

/** True of a paper that its record makes. */
export const isMade = (paper: PapierLot): paper is PapierFait => paper.sujet !== undefined

/** The papers that these records make, in their order: one each, or one for each of those a record names. */
export function papersOf(lire: Lecture, type: TypeDocument, ids: readonly string[]): PapierLot[] {
  const genre = genres[type]
  const annee = exerciceOf(lire)
  return ids.flatMap((id): PapierLot[] => {
    const titre = linkById(lire, id)?.titre ?? id
    if (lire.find(id)?.collection !== genre.de || !genre.candidates(lire, id)) return [{ titre }]
    const elements = genre.elements?.(lire, { id, annee })
    if (!elements) return [{ titre, sujet: { type, id } }]
    return elements.length === 0 ? [{ titre }] : elements.map(element => ({ titre: `${element.titre} – ${titre}`, sujet: { type, id, element: element.id } }))
  })
}

/** What became of a paper of a batch. */
export type Issue = { produit: Produit } | { refus: string }

/** Writes one paper of a batch in memory; what refuses it is its own affair, and the batch goes on. */
export async function tryPaper(core: Core, { sujet }: PapierLot): Promise<Issue> {
  if (!sujet) return { refus: NO_PAPER }
  try {
    return { produit: await produceDocument(core, sujet) }
  } catch (error) {
    if (error instanceof Failure) return { refus: sentence(error) }
    throw error
  }
}

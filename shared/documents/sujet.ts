import type { Collection, Fiches } from '../fiches'
import { Failure } from '../kernel/failure'
import type { Lecture } from '../lecture'

/** What a document is made of: a record, or a year. */
export interface SujetGenre {
  id?: string | undefined
  /** Whose paper it is among those of the record, where each has one. */
  element?: string | undefined
  annee: number
}

/** One of those who have a paper of their own. */
export interface ElementSujet {
  id: string
  titre: string
}

/**
 * The record a document is made of.
 *
 * @throws Failure FICHE_NOT_FOUND
 */
export function subjectOf<C extends Collection>(lire: Lecture, collection: C, { id }: SujetGenre): Fiches[C] {
  const fiche = lire.get(collection, id)
  if (!fiche) throw new Failure('FICHE_NOT_FOUND', { collection, id: id ?? '' })
  return fiche
}

/** The words that stamp an unfinished document, or nothing when nothing blocks it. */
export const draftOf = (manques: readonly { gravite: string; phrase: string; titre: string }[]): { projet?: string[] } => {
  const projet = manques.filter(manque => manque.gravite === 'bloquant').map(manque => `${manque.titre} – ${manque.phrase}`)
  return projet.length > 0 ? { projet } : {}
}

import type { Lien } from '../../../shared/contract'
import { isTypeDocument } from '../../../shared/documents/documentProduit'
import { genres } from '../../../shared/documents/genres'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import { linkById } from '../records/lien'

/**
 * The records a kind of document can be made of, the complete ones first.
 *
 * @throws Failure DOCUMENT_KIND_UNKNOWN
 */
export function documentSubjects(lire: Lecture, type: string): (Lien & { bloquants: number })[] {
  if (!isTypeDocument(type)) throw new Failure('DOCUMENT_KIND_UNKNOWN', { type })
  const genre = genres[type]
  const annee = exerciceOf(lire)
  return genre.sujets(lire).flatMap(id => {
    const lien = linkById(lire, id)
    return lien ? [{ ...lien, bloquants: genre.manques(lire, { id, annee }).filter(manque => manque.gravite === 'bloquant').length }] : []
  })
}

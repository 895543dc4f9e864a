import type { Lien } from '../../../shared/contract'
import { genres } from '../../../shared/documents/genres'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { linkById } from '../records/lien'
import { isKind } from './produceDocument'

/**
 * The records a kind of document can be made of, the complete ones first.
 *
 * @throws Failure DOCUMENT_KIND_UNKNOWN
 */
export function documentSubjects(lire: Lecture, type: string): (Lien & { bloquants: number })[] {
  if (!isKind(type)) throw new Failure('DOCUMENT_KIND_UNKNOWN', { type })
  const genre = genres[type]
  const annee = lire.all('parametres')[0]?.exercice ?? Number(lire.aujourdhui.slice(0, 4))
  return genre.sujets(lire).flatMap(id => {
    const lien = linkById(lire, id)
    return lien ? [{ ...lien, bloquants: genre.manques(lire, { id, annee }).filter(manque => manque.gravite === 'bloquant').length }] : []
  })
}

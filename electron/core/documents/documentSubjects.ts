import type { GenreOffert, Lien } from '../../../shared/contract'
import { familleOf, genres } from '../../../shared/documents/genres'
import type { ElementSujet } from '../../../shared/documents/sujet'
import { isTypeDocument, type TypeDocument, typeDocumentLabels } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import { linkById } from '../records/lien'
import { papersOf } from './produceMany'

const types = Object.keys(genres) as TypeDocument[]

const offered = (type: TypeDocument): GenreOffert => {
  const { nomCourt, de, parAnnee, elements } = genres[type]
  return { type, libelle: typeDocumentLabels[type], nomCourt, famille: familleOf(type), de: de ?? '', parAnnee, parElement: elements !== undefined }
}

/** Every kind, as it is offered. */
export const documentKinds = (): GenreOffert[] => types.map(offered)

/** The kinds that can be made of this record. */
export const kindsOfRecord = (lire: Lecture, collection: string, id: string): GenreOffert[] =>
  types.filter(type => genres[type].de === collection && genres[type].candidates(lire, id)).map(offered)

/** What each kind would make of these records: how many papers, of how many of them. */
export const kindsOfMany = (lire: Lecture, collection: string, ids: readonly string[]): (GenreOffert & { papiers: number; fiches: number })[] =>
  types.flatMap(type => {
    if (genres[type].de !== collection) return []
    const fiches = ids.filter(id => genres[type].candidates(lire, id))
    const papiers = papersOf(lire, type, fiches).filter(({ sujet }) => sujet).length
    return papiers === 0 ? [] : [{ ...offered(type), papiers, fiches: fiches.length }]
  })

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

/**
 * Those who have a paper of their own in a record; nobody when it is one paper for all.
 *
 * @throws Failure DOCUMENT_KIND_UNKNOWN, FICHE_NOT_FOUND
 */
export function documentElements(lire: Lecture, type: string, id: string): ElementSujet[] {
  if (!isTypeDocument(type)) throw new Failure('DOCUMENT_KIND_UNKNOWN', { type })
  return genres[type].elements?.(lire, { id, annee: exerciceOf(lire) }) ?? []
}

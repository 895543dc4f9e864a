import type { GenreOffert, Lien } from '../../../shared/contract'
import { blocking, completeFirst } from '../../../shared/documents/genre'
import { familleOf, genres } from '../../../shared/documents/genres'
import type { ElementSujet } from '../../../shared/documents/sujet'
import { isTypeDocument, type TypeDocument, typeDocumentLabels, typesDocument } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { linkById } from '../records/lien'
import { readInSlices } from '../slices'
import { papersOf } from './produceMany'

const offered = (type: TypeDocument): GenreOffert => {
  const { nomCourt, de, parAnnee, elements } = genres[type]
  return { type, libelle: typeDocumentLabels[type], nomCourt, famille: familleOf(type), de: de ?? '', parAnnee, parElement: elements !== undefined }
}

/** Every kind, as it is offered: in the order of the life they follow. */
export const documentKinds = (): GenreOffert[] => typesDocument.map(offered)

/** The kinds that can be made of this record. */
export const kindsOfRecord = (lire: Lecture, collection: string, id: string): GenreOffert[] =>
  typesDocument.filter(type => genres[type].de === collection && genres[type].candidates(lire, id)).map(offered)

/** What each kind would make of these records: how many papers, of how many of them. */
export const kindsOfMany = (lire: Lecture, collection: string, ids: readonly string[]): (GenreOffert & { papiers: number; fiches: number })[] =>
  typesDocument.flatMap(type => {
    if (genres[type].de !== collection) return []
    const fiches = ids.filter(id => genres[type].candidates(lire, id))
    const papiers = papersOf(lire, type, fiches).filter(({ sujet }) => sujet).length
    return papiers === 0 ? [] : [{ ...offered(type), papiers, fiches: fiches.length }]
  })

/**
 * The records a kind of document can be made of, the complete ones first, then the latest. In slices: what each lacks is worked out.
 *
 * @throws Failure DOCUMENT_KIND_UNKNOWN
 */
export async function documentSubjects({ lire, store }: Core, type: string, signal?: AbortSignal): Promise<(Lien & { bloquants: number })[]> {
  if (!isTypeDocument(type)) throw new Failure('DOCUMENT_KIND_UNKNOWN', { type })
  const genre = genres[type]
  const annee = exerciceOf(lire)
  const subjects = await readInSlices(
    store,
    () => (genre.de === undefined ? [] : lire.all(genre.de)),
    ({ id }) => {
      const lien = genre.candidates(lire, id) ? linkById(lire, id) : undefined
      return lien ? [{ ...lien, bloquants: blocking(genre.manques(lire, { id, annee })) }] : []
    },
    signal,
  )
  return subjects.sort(completeFirst)
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

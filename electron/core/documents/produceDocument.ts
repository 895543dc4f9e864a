import type { Lien, Manque, ModeleServi, SujetDocument } from '../../../shared/contract'
import { genres } from '../../../shared/documents/genres'
import { isTypeDocument, type TypeDocument } from '../../../shared/documents/typesDocument'
import type { ModeleDocument } from '../../../shared/kernel/document'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { modeleEnService } from '../../../shared/modeles/enService'
import type { Modele } from '../../../shared/modeles/modele'
import { exerciceOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { fillFor } from '../modeles/fillFor'
import { modeleBytes } from '../modeles/modeleFile'
import { modeleServi } from '../modeles/modeleServi'
import { linkById } from '../records/lien'
import { missingLogos } from './missingLogos'
import { empreinteDonneesOf } from './papersAlong'
import { charteOf, ressourcesOf } from './ressourcesOf'

/** A kind of document and the record, or the year, it is made of. */
interface Subject {
  type: TypeDocument
  id: string | undefined
  element: string | undefined
  annee: number
}

/**
 * Settles what a document is made of; without an id, the first complete record.
 *
 * @throws Failure DOCUMENT_KIND_UNKNOWN, DOCUMENT_SUBJECT_MISSING, FICHE_NOT_FOUND
 */
export function settleSubject(lire: Lecture, { type, id, element, annee }: SujetDocument): Subject {
  if (!isTypeDocument(type)) throw new Failure('DOCUMENT_KIND_UNKNOWN', { type })
  const genre = genres[type]
  const year = annee ?? exerciceOf(lire)
  if (genre.parAnnee) return { type, id: undefined, element: undefined, annee: year }
  const chosen = id ?? genre.sujets(lire)[0]
  if (chosen === undefined) throw new Failure('DOCUMENT_SUBJECT_MISSING', { type, quoi: genre.sujetManquant })
  const place = lire.find(chosen)
  if (place?.collection !== genre.de) throw new Failure('FICHE_NOT_FOUND', { collection: genre.de ?? '', id: chosen })
  if (!genre.elements) return { type, id: chosen, element: undefined, annee: year }
  const elements = genre.elements(lire, { id: chosen, annee: year })
  const whose = element ?? elements[0]?.id
  if (!elements.some(one => one.id === whose)) throw new Failure('DOCUMENT_SUBJECT_MISSING', { type, quoi: genre.sujetManquant })
  return { type, id: chosen, element: whose, annee: year }
}

/** The words of a document and what it lacks, before anything is written. */
export async function previewDocument(
  core: Core,
  asked: SujetDocument,
): Promise<{ modele: ModeleDocument; manques: Manque[]; sujet?: Lien; element?: string; servi?: ModeleServi }> {
  const subject = settleSubject(core.lire, asked)
  const genre = genres[subject.type]
  const sujet = linkById(core.lire, subject.id)
  const modele = genre.modele(core.lire, subject)
  const servi = await modeleServi(core, subject.type, subject)
  return {
    modele,
    manques: [...genre.manques(core.lire, subject), ...(await missingLogos(core, modele))],
    ...(sujet ? { sujet } : {}),
    ...(subject.element ? { element: subject.element } : {}),
    ...(servi ? { servi } : {}),
  }
}

/** A finished Word file in memory, the name it should bear and the folder it belongs to. */
export interface Produit extends Subject {
  nom: string
  dossier: string
  octets: Uint8Array
  /** What keeps it a draft: nothing when it may be signed. */
  projet: readonly string[]
  /** The template it was written with; undefined for our own layout. */
  modeleId: string | undefined
  /** What tells its data from any other; undefined when it is not signed. */
  empreinteDonnees: string | undefined
}

/** The bytes of a paper: by the template of the office for its kind, unless it is asked without. */
async function write(core: Core, subject: Subject, modele: ModeleDocument, servi: Modele | undefined): Promise<Uint8Array> {
  if (servi) return fillFor(core, { nom: servi.nom ?? '', octets: await modeleBytes(core, servi) }, subject.type, subject)
  return core.redaction.rediger(modele, { ...(await ressourcesOf(core, modele)), ...(await charteOf(core)) })
}

/**
 * Writes the Word bytes of a document; nothing is put on the disk.
 *
 * @throws Failure DOCUMENT_KIND_UNKNOWN, DOCUMENT_SUBJECT_MISSING, FICHE_NOT_FOUND, WRITING_STOPPED, DISK_REFUSED; of a template or the charte, FILE_AWAITED, MODELE_MOVED, MODELE_REFUSED, MODELE_FAULTY
 */
export async function produceDocument(core: Core, asked: SujetDocument): Promise<Produit> {
  const subject = settleSubject(core.lire, asked)
  const genre = genres[subject.type]
  const modele = genre.modele(core.lire, subject)
  // Of the same instant as the words: records may change while they are laid out.
  const empreinteDonnees = empreinteDonneesOf(core.lire, { ...subject, sujetId: subject.id })
  const servi = asked.sansModele ? undefined : modeleEnService(core.lire, subject.type)
  return {
    ...subject,
    nom: genre.nomFichier(core.lire, subject),
    dossier: genre.dossier(core.lire, subject),
    octets: await write(core, subject, modele, servi),
    projet: modele.projet ?? [],
    modeleId: servi?.id,
    empreinteDonnees,
  }
}

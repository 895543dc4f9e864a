import { createHash } from 'node:crypto'
import { join, sep } from 'node:path'
import type { DocumentProduit } from '../../../shared/documents/documentProduit'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { isInside } from '../pieces/isInside'
import { ownPlace } from '../pieces/ownPlace'
import { nodeFs, readIfAny } from '../store/fsPort'

/** What every shell calls a Word file. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The folder of a classeur that holds the papers. */
export const DOCUMENTS = 'documents'

/** What tells a file from any other: a document edited in Word has another one. */
export const fingerprint = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex')

/**
 * Where a document lies on this disk, always under the documents of the classeur: the registry is written by the screen too, and may lead anywhere.
 *
 * @throws Failure DOCUMENT_MOVED when it would lie elsewhere
 */
export function pathOf(core: Core, { nom = '', chemin = '' }: Pick<DocumentProduit, 'nom' | 'chemin'>): string {
  const path = join(core.chemin, ...chemin.split(/[\\/]/))
  if (!path.startsWith(join(core.chemin, DOCUMENTS, sep))) throw new Failure('DOCUMENT_MOVED', { nom, chemin })
  return path
}

/** @throws Failure FICHE_NOT_FOUND */
export function findDocument(core: Core, id: string): DocumentProduit {
  const produit = core.lire.get('documents', id)
  if (!produit) throw new Failure('FICHE_NOT_FOUND', { collection: 'documents', id })
  return produit
}

/** Where its own bytes lie here: a Word file, and no other kind. @throws Failure FILE_AWAITED when they are still to come from another post; DOCUMENT_MOVED, DISK_REFUSED */
export async function ownPathOf(core: Core, produit: DocumentProduit): Promise<string> {
  const { id, nom = '', chemin = '', empreinte } = produit
  if (await core.partage.fichiers.isAwaited(id)) throw new Failure('FILE_AWAITED', { nom })
  const path = await ownPlace(nodeFs, pathOf(core, produit), empreinte)
  if (!/\.docx$/i.test(path)) throw new Failure('DOCUMENT_MOVED', { nom, chemin })
  return path
}

/**
 * The file itself, for shells that cannot open it in Word; never one that a link of the disk leads to, out of the documents.
 *
 * @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, DOCUMENT_MOVED, DISK_REFUSED
 */
export async function documentFile(core: Core, id: string): Promise<File> {
  const produit = findDocument(core, id)
  const path = await ownPathOf(core, produit)
  const octets = (await isInside(core, DOCUMENTS, path)) ? await readIfAny(nodeFs, path) : undefined
  if (!octets) throw new Failure('DOCUMENT_MOVED', { nom: produit.nom ?? '', chemin: produit.chemin ?? '' })
  return new File([new Uint8Array(octets)], produit.nom ?? 'document.docx', { type: DOCX })
}

/**
 * Opens the file in Word, or whatever the post opens such files with.
 *
 * @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, DOCUMENT_MOVED, DISK_REFUSED, FILE_NOT_OPENED
 */
export async function openDocument(core: Core, id: string): Promise<void> {
  const chemin = await ownPathOf(core, findDocument(core, id))
  await documentFile(core, id)
  if (!core.options.ouvrirFichier) throw new Failure('FILE_NOT_OPENED', { chemin })
  await core.options.ouvrirFichier(chemin)
}

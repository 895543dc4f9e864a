import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentRow } from '../../../shared/contract'
import { type DocumentProduit, typeDocumentLabels } from '../../../shared/documents/documentProduit'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { linkById } from '../records/lien'
import { fingerprint } from './generateDocument'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const pathOf = (core: Core, { chemin = '' }: DocumentProduit): string => join(core.ouvert?.chemin ?? '', ...chemin.split('/'))

async function rowOf(core: Core, produit: DocumentProduit): Promise<DocumentRow> {
  const octets = await readFile(pathOf(core, produit)).catch(() => undefined)
  const sujet = linkById(core.lire, produit.sujetId)
  return {
    id: produit.id,
    nom: produit.nom ?? '',
    type: produit.type ?? '',
    libelle: produit.type ? typeDocumentLabels[produit.type] : '',
    ...(sujet ? { sujet } : {}),
    ...(produit.annee ? { annee: produit.annee } : {}),
    version: produit.version ?? 1,
    produitLe: produit.produitLe ?? '',
    produitPar: produit.produitPar ?? '',
    projet: produit.projet === true,
    present: octets !== undefined,
    modifie: octets !== undefined && fingerprint(octets) !== produit.empreinte,
    chemin: produit.chemin ?? '',
  }
}

const find = (core: Core, id: string): DocumentProduit => {
  const produit = core.lire.get('documents', id)
  if (!produit) throw new Failure('FICHE_NOT_FOUND', { collection: 'documents', id })
  return produit
}

/** @throws Failure FICHE_NOT_FOUND */
export const documentRow = (core: Core, id: string): Promise<DocumentRow> => rowOf(core, find(core, id))

/** The documents produced, of one record or of all, the latest first; whether each is still there, and was edited since. */
export function listDocuments(core: Core, sujetId?: string): Promise<DocumentRow[]> {
  const produits = sujetId ? core.lire.where('documents', 'sujetId', sujetId) : core.lire.all('documents')
  return Promise.all([...produits].sort((a, b) => (a.id < b.id ? 1 : -1)).map(produit => rowOf(core, produit)))
}

/**
 * The file itself, for shells that cannot open it in Word.
 *
 * @throws Failure FICHE_NOT_FOUND, DOCUMENT_MOVED
 */
export async function documentFile(core: Core, id: string): Promise<File> {
  const produit = find(core, id)
  const octets = await readFile(pathOf(core, produit)).catch(() => {
    throw new Failure('DOCUMENT_MOVED', { nom: produit.nom ?? '', chemin: produit.chemin ?? '' })
  })
  return new File([new Uint8Array(octets)], produit.nom ?? 'document.docx', { type: DOCX })
}

/** Opens the file in Word, or whatever the post opens such files with. */
export async function openDocument(core: Core, id: string): Promise<void> {
  const produit = find(core, id)
  await documentFile(core, id)
  await core.options.ouvrirFichier?.(pathOf(core, produit))
}

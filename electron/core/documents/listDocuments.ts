import type { DocumentRow } from '../../../shared/contract'
import type { DocumentProduit } from '../../../shared/documents/documentProduit'
import { familleOf, genres } from '../../../shared/documents/genres'
import { typeDocumentLabels } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { linkById } from '../records/lien'
import { nodeFs, readIfAny } from '../store/fsPort'
import { findDocument, fingerprint, ownPathOf } from './documentFile'

async function onDiskOf(core: Core, produit: DocumentProduit): Promise<Pick<DocumentRow, 'present' | 'modifie' | 'attendu'>> {
  try {
    const octets = await readIfAny(nodeFs, await ownPathOf(core, produit))
    return { attendu: false, present: octets !== undefined, modifie: octets !== undefined && fingerprint(octets) !== produit.empreinte }
  } catch (error) {
    // Another program holds it, or this user may not read it: it is there, and nothing says it was edited.
    if (error instanceof Failure) return { attendu: error.code === 'FILE_AWAITED', present: error.code === 'DISK_REFUSED', modifie: false }
    throw error
  }
}

/** Whose paper it is; by nothing but its id once they are no longer of the record. */
function elementOf({ lire }: Core, { type, sujetId, element, annee = 0 }: DocumentProduit): Pick<DocumentRow, 'element'> {
  if (!type || element === undefined || !lire.find(sujetId)) return {}
  const found = genres[type].elements?.(lire, { id: sujetId, annee }).find(({ id }) => id === element)
  return { element: found ?? { id: element, titre: '' } }
}

/** How far it went, since when, and by whose word. */
function stateOf({ statut = 'brouillon', reluLe, reluPar, envoyeLe, envoyePar, signeLe, signePar, echuLe }: DocumentProduit): Pick<DocumentRow, 'statut' | 'depuis'> {
  const since = { brouillon: [], relu: [reluLe, reluPar], envoye: [envoyeLe, envoyePar], signe: [signeLe, signePar], echu: [echuLe] }
  const [le, par = ''] = since[statut]
  return { statut, ...(le ? { depuis: { le, par } } : {}) }
}

async function rowOf(core: Core, produit: DocumentProduit): Promise<DocumentRow> {
  const sujet = linkById(core.lire, produit.sujetId)
  const modele = linkById(core.lire, produit.modeleId)
  return {
    id: produit.id,
    nom: produit.nom ?? '',
    type: produit.type ?? '',
    libelle: produit.type ? typeDocumentLabels[produit.type] : '',
    ...(produit.type ? { famille: familleOf(produit.type) } : {}),
    ...(sujet ? { sujet } : {}),
    ...elementOf(core, produit),
    ...(modele ? { modele } : {}),
    ...(produit.annee ? { annee: produit.annee } : {}),
    version: produit.version ?? 1,
    produitLe: produit.produitLe ?? '',
    produitPar: produit.produitPar ?? '',
    projet: produit.projet === true,
    ...stateOf(produit),
    ...(await onDiskOf(core, produit)),
    chemin: produit.chemin ?? '',
  }
}

const latestFirst = (produits: readonly DocumentProduit[]): DocumentProduit[] => [...produits].sort((a, b) => (a.id < b.id ? 1 : -1))

/** @throws Failure FICHE_NOT_FOUND */
export const documentRow = (core: Core, id: string): Promise<DocumentRow> => rowOf(core, findDocument(core, id))

// A system lets so many files be open at once.
const TOGETHER = 32

/** The documents produced, of one record or of all, the latest first; whether each is still there, and was edited since. */
export async function listDocuments(core: Core, sujetId?: string): Promise<DocumentRow[]> {
  const produits = latestFirst(sujetId ? core.lire.where('documents', 'sujetId', sujetId) : core.lire.all('documents'))
  const rows: DocumentRow[] = []
  for (let from = 0; from < produits.length; from += TOGETHER) rows.push(...(await Promise.all(produits.slice(from, from + TOGETHER).map(produit => rowOf(core, produit)))))
  return rows
}

/** The last ones only: no other file is read. */
export const latestDocuments = (core: Core, count: number): Promise<DocumentRow[]> =>
  Promise.all(
    latestFirst(core.lire.all('documents'))
      .slice(0, count)
      .map(produit => rowOf(core, produit)),
  )

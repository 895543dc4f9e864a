import type { DocumentRow, SujetDocument } from '../../../shared/contract'
import type { Fiches } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import type { Core } from '../core'
import { isInside } from '../pieces/isInside'
import { refuseReadOnly } from '../refuseReadOnly'
import { makeInside, writeNew } from '../store/fsPort'
import { recordFiles } from '../store/recordFiles'
import { DOCUMENTS, fingerprint, pathOf } from './documentFile'
import { documentRow } from './listDocuments'
import { type Produit, produceDocument } from './produceDocument'

/** Writes under the first free version: a document, edited in Word or not, is never replaced, nor the name taken of one still to come from another post. */
async function writeVersion(core: Core, dossier: string, nom: string, octets: Uint8Array): Promise<{ fichier: string; chemin: string; version: number }> {
  const { port } = core
  const folder = pathOf(core, { chemin: dossier })
  await makeInside(port, core.chemin, folder)
  if (!(await isInside(core, DOCUMENTS, folder))) throw new Failure('DOCUMENT_MOVED', { nom, chemin: dossier })
  const named = new Set(core.lire.all('documents').map(({ chemin }) => chemin))
  for (let version = 1; ; version++) {
    const fichier = `${nom}_v${version}.docx`
    const chemin = `${dossier}/${fichier}`
    if (!named.has(chemin) && (await writeNew(port, pathOf(core, { chemin }), octets))) return { fichier, chemin, version }
  }
}

/** Puts a document in its folder of the classeur. @returns what its record is to hold; nothing is recorded yet. @throws Failure DISK_REFUSED, DOCUMENT_MOVED when its folder leads elsewhere */
export async function keepFile(core: Core, produit: Produit): Promise<Omit<Fiches['documents'], 'id'> & { nom: string; chemin: string }> {
  const { fichier, chemin, version } = await writeVersion(core, `${DOCUMENTS}/${produit.dossier}`, produit.nom, produit.octets)
  return {
    nom: fichier,
    type: produit.type,
    version,
    annee: produit.annee,
    chemin,
    produitLe: dayOf(core.now()),
    produitPar: core.auteur.personne,
    projet: produit.projet.length > 0,
    empreinte: fingerprint(produit.octets),
    ...(produit.id ? { sujetId: produit.id } : {}),
    ...(produit.element ? { element: produit.element } : {}),
    ...(produit.modeleId ? { modeleId: produit.modeleId } : {}),
    ...(produit.empreinteDonnees ? { empreinteDonnees: produit.empreinteDonnees } : {}),
  }
}

/**
 * Produces a document into the classeur, in the folder of its structure, and keeps its fingerprint.
 *
 * @throws Failure READ_ONLY, DOCUMENT_KIND_UNKNOWN, DOCUMENT_SUBJECT_MISSING, WRITING_STOPPED, DOCUMENT_MOVED, DISK_REFUSED
 */
export async function generateDocument(core: Core, asked: SujetDocument, signal?: AbortSignal): Promise<DocumentRow> {
  refuseReadOnly(core)
  const { store, auteur } = core
  const produit = await produceDocument(core, asked)
  // Given up while it was laid out: nothing of it is written.
  signal?.throwIfAborted()
  const champs = await keepFile(core, produit)
  const id = await recordFiles(core.port, [pathOf(core, champs)], () => store.update(`Produire ${champs.nom}`, auteur, tx => tx.create('documents', champs)))
  return documentRow(core, id)
}

import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentRow, SujetDocument } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import type { Core } from '../core'
import { documentRow } from './listDocuments'
import { produceDocument } from './produceDocument'

export const fingerprint = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex')

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST'

/** Writes under the first free version: a document, edited in Word or not, is never replaced. */
async function writeVersion(dossier: string, nom: string, octets: Uint8Array): Promise<{ fichier: string; version: number }> {
  await mkdir(dossier, { recursive: true })
  for (let version = 1; ; version++) {
    const fichier = `${nom}_v${version}.docx`
    try {
      await writeFile(join(dossier, fichier), octets, { flag: 'wx' })
      return { fichier, version }
    } catch (error) {
      if (!isTaken(error)) throw new Failure('DISK_REFUSED', { chemin: join(dossier, fichier), cause: (error as NodeJS.ErrnoException).code ?? 'inconnue' })
    }
  }
}

/**
 * Produces a document into the classeur, in the folder of its structure, and keeps its fingerprint.
 *
 * @throws Failure READ_ONLY, DOCUMENT_KIND_UNKNOWN, DOCUMENT_SUBJECT_MISSING, DISK_REFUSED
 */
export async function generateDocument(core: Core, asked: SujetDocument): Promise<DocumentRow> {
  const { store, auteur, ouvert } = core
  const { lectureSeule } = store.state()
  if (lectureSeule) throw new Failure('READ_ONLY', { raison: lectureSeule })
  const produit = await produceDocument(core, asked)
  const rangement = join('documents', produit.dossier)
  const { fichier, version } = await writeVersion(join(ouvert?.chemin ?? '', rangement), produit.nom, produit.octets)
  const id = await store.update(`Produire ${fichier}`, auteur, tx =>
    tx.create('documents', {
      nom: fichier,
      type: produit.type,
      version,
      annee: produit.annee,
      chemin: join(rangement, fichier).replaceAll('\\', '/'),
      produitLe: dayOf(core.now()),
      produitPar: auteur.personne,
      projet: produit.projet,
      empreinte: fingerprint(produit.octets),
      ...(produit.id ? { sujetId: produit.id } : {}),
    }),
  )
  return documentRow(core, id)
}

import type { ComparaisonVersions } from '../../../shared/contract'
import { comparerTextes } from '../../../shared/documents/comparaison/comparerTextes'
import type { Core } from '../core'
import { documentFile, findDocument } from './documentFile'
import { produceDocument } from './produceDocument'
import { wordsOfDocx } from './wordsOfDocx'

async function wordsOfVersion(core: Core, id: string): Promise<string[]> {
  const file = await documentFile(core, id)
  return wordsOfDocx(new Uint8Array(await file.arrayBuffer()), file.name)
}

/**
 * The words of two versions, as their files are on the disk, edited or not; without a second one, what the paper would say now.
 *
 * @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, DOCUMENT_MOVED, DISK_REFUSED, DOCUMENT_UNREADABLE
 */
export async function compareVersions(core: Core, avant: string, apres: string | undefined): Promise<ComparaisonVersions> {
  const before = await wordsOfVersion(core, avant)
  if (apres !== undefined) return comparerTextes(before, await wordsOfVersion(core, apres))
  const { type = '', sujetId, element, annee } = findDocument(core, avant)
  const { nom, octets } = await produceDocument(core, { type, ...(sujetId ? { id: sujetId } : {}), ...(element ? { element } : {}), ...(annee ? { annee } : {}) })
  return comparerTextes(before, await wordsOfDocx(octets, nom))
}

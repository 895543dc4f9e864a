import type { ComparaisonVersions } from '../../../shared/contract'
import type { Core } from '../core'
import type { FichierWord } from './compareWords'
import { documentFile, findDocument } from './documentFile'
import { produceDocument } from './produceDocument'

async function fileOf(core: Core, id: string): Promise<FichierWord> {
  const file = await documentFile(core, id)
  return { nom: file.name, octets: new Uint8Array(await file.arrayBuffer()) }
}

/** The paper of a version as it would be written now. */
function now(core: Core, id: string): Promise<FichierWord> {
  const { type = '', sujetId, element, annee } = findDocument(core, id)
  return produceDocument(core, { type, ...(sujetId ? { id: sujetId } : {}), ...(element ? { element } : {}), ...(annee ? { annee } : {}) })
}

/**
 * The words of two versions, as their files are on the disk, edited or not; without a second one, what the paper would say now.
 *
 * @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, DOCUMENT_MOVED, DISK_REFUSED, DOCUMENT_UNREADABLE
 */
export async function compareVersions(core: Core, avant: string, apres: string | undefined): Promise<ComparaisonVersions> {
  const before = await fileOf(core, avant)
  const { nom, octets } = apres === undefined ? await now(core, avant) : await fileOf(core, apres)
  return core.redaction.comparer(before, { nom, octets })
}

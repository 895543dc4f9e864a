import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { plural } from '../../../shared/kernel/texte'
import type { Piece } from '../../../shared/pieces/piece'
import type { Core } from '../core'
import { isTemporary, namesIn, nodeFs, onDisk } from '../store/fsPort'
import type { Verification } from '../store/verify'
import { isPresent } from './listPieces'
import { PIECES } from './pieceFile'

/** Every file under the pieces of the classeur, as a record names it: `pieces/Dossier/Nom.pdf`. */
async function filesOf(core: Core): Promise<string[]> {
  const root = join(core.chemin, PIECES)
  // Nothing was ever joined: there is no folder.
  if ((await namesIn(nodeFs, root)).length === 0) return []
  const found = await onDisk(root, () => readdir(root, { recursive: true, withFileTypes: true }))
  return found.filter(entry => entry.isFile() && !isTemporary(entry.name)).map(entry => relative(core.chemin, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
}

const cites = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', '))

/**
 * The whole reading of a classeur, with its attachments: a file that is gone is wrong; a file that no record names any more,
 * such as one whose joining was undone, is only remarked.
 */
export async function verifyWithPieces(core: Core): Promise<Verification & { remarques: string[] }> {
  const read = await core.store.verify()
  const pieces = core.lire.all('pieces')
  const present = await Promise.all(pieces.map(piece => isPresent(core, piece)))
  const gone = pieces.filter((_piece, index) => !present[index]).map(({ nom }) => nom ?? '')
  const trashed = core.store.trashed().flatMap(({ collection, fiche }) => (collection === 'pieces' ? [fiche as Piece] : []))
  const named = new Set([...pieces, ...trashed].map(({ chemin }) => (chemin ?? '').normalize('NFC')))
  const alone = (await filesOf(core)).filter(name => !named.has(name.normalize('NFC')))
  const anomalies = gone.length > 0 ? [`${plural(gone.length, 'pièce jointe', 'pièces jointes')} dont le fichier n’est plus à sa place : ${cites(gone)}.`] : []
  const remarques =
    alone.length > 0 ? [`${plural(alone.length, 'fichier')} du dossier « ${PIECES} » sans fiche qui ${alone.length > 1 ? 'les' : 'le'} nomme : ${cites(alone)}.`] : []
  return { ...read, sain: read.sain && anomalies.length === 0, anomalies: [...read.anomalies, ...anomalies], remarques }
}

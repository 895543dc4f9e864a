import { join, sep } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import type { Piece } from '../../../shared/pieces/piece'
import { extensionOf, isRunning } from '../../../shared/pieces/refusPiece'
import type { Core } from '../core'
import { nodeFs, readIfAny } from '../store/fsPort'
import { isInside } from './isInside'
import { ownPlace } from './ownPlace'

/** The folder of a classeur that holds what was joined. */
export const PIECES = 'pieces'

/**
 * Where a joined file lies on this disk, always under the pieces of the classeur: its record is written by the screen too, and may lead anywhere.
 *
 * @throws Failure PIECE_MOVED when it would lie elsewhere
 */
export function pathOfPiece(core: Core, { nom = '', chemin = '' }: Pick<Piece, 'nom' | 'chemin'>): string {
  const path = join(core.chemin, ...chemin.split(/[\\/]/))
  if (!path.startsWith(join(core.chemin, PIECES, sep))) throw new Failure('PIECE_MOVED', { nom, chemin })
  return path
}

/** Refuses what a link of the disk would lead out of the pieces. @throws Failure PIECE_MOVED when it lies elsewhere, or nowhere; DISK_REFUSED */
export async function refuseOutside(core: Core, path: string, { nom = '', chemin = '' }: Pick<Piece, 'nom' | 'chemin'>): Promise<void> {
  if (!(await isInside(core, PIECES, path))) throw new Failure('PIECE_MOVED', { nom, chemin })
}

/** @throws Failure FICHE_NOT_FOUND */
function findPiece(core: Core, id: string): Piece {
  const piece = core.lire.get('pieces', id)
  if (!piece) throw new Failure('FICHE_NOT_FOUND', { collection: 'pieces', id })
  return piece
}

/** Where its own bytes lie here. @throws Failure FILE_AWAITED when they are still to come from another post; PIECE_MOVED, DISK_REFUSED */
async function ownPath(core: Core, piece: Piece): Promise<string> {
  if (await core.partage.fichiers.isAwaited(piece.id)) throw new Failure('FILE_AWAITED', { nom: piece.nom ?? '' })
  return ownPlace(nodeFs, pathOfPiece(core, piece), piece.empreinte)
}

/**
 * The file itself, for shells that cannot open it.
 *
 * @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, PIECE_MOVED, DISK_REFUSED
 */
export async function pieceFile(core: Core, id: string): Promise<File> {
  const piece = findPiece(core, id)
  const path = await ownPath(core, piece)
  await refuseOutside(core, path, piece)
  const octets = await readIfAny(nodeFs, path)
  if (!octets) throw new Failure('PIECE_MOVED', { nom: piece.nom ?? '', chemin: piece.chemin ?? '' })
  return new File([new Uint8Array(octets)], piece.nom ?? 'piece', { type: 'application/octet-stream' })
}

/**
 * Opens the file with whatever the post opens such files with; never what would run.
 *
 * @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, PIECE_MOVED, PIECE_KIND_REFUSED, DISK_REFUSED, FILE_NOT_OPENED
 */
export async function openPiece(core: Core, id: string): Promise<void> {
  const chemin = await ownPath(core, findPiece(core, id))
  // By its name on the disk: its record may have been given another one.
  if (isRunning(chemin)) throw new Failure('PIECE_KIND_REFUSED', { nom: chemin.split(sep).at(-1) ?? '', extension: extensionOf(chemin) })
  await pieceFile(core, id)
  if (!core.options.ouvrirFichier) throw new Failure('FILE_NOT_OPENED', { chemin })
  await core.options.ouvrirFichier(chemin)
}

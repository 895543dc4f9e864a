import { stat } from 'node:fs/promises'
import type { PieceRow } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Piece } from '../../../shared/pieces/piece'
import type { Core } from '../core'
import { nodeFs } from '../store/fsPort'
import { ownPlace } from './ownPlace'
import { pathOfPiece } from './pieceFile'

/** Whether the file of a piece is where its record says; its bytes are not read. */
export async function isPresent(core: Core, piece: Piece): Promise<boolean> {
  try {
    return (await stat(await ownPlace(nodeFs, pathOfPiece(core, piece), piece.empreinte))).isFile()
  } catch (error) {
    if (error instanceof Failure) return false
    // Held or forbidden, it is there all the same.
    return !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
  }
}

/** A file still to come from another post is not present, whatever bears its name here. */
async function stateOf(core: Core, piece: Piece): Promise<Pick<PieceRow, 'present' | 'attendu'>> {
  const attendu = await core.partage.fichiers.isAwaited(piece.id)
  return { attendu, present: !attendu && (await isPresent(core, piece)) }
}

/** The files joined to a record, the latest first, and whether each is still there, or still to come. */
export const listPieces = (core: Core, sujetId: string): Promise<PieceRow[]> =>
  Promise.all(
    [...core.lire.where('pieces', 'sujetId', sujetId)]
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .map(async piece => ({
        ...(await stateOf(core, piece)),
        id: piece.id,
        nom: piece.nom ?? '',
        chemin: piece.chemin ?? '',
        ...(piece.taille === undefined ? {} : { taille: piece.taille }),
        ...(piece.ajouteeLe ? { ajouteeLe: piece.ajouteeLe } : {}),
        ajouteePar: piece.ajouteePar ?? '',
      })),
  )

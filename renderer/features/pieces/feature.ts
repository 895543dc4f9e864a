import type { Feature } from '../../fiche/registry'
import { PieceActions, PieceCorps } from './PiecePieces'

/** The file of an attachment: what it is, and the way to open it. */
export const piecesFeature: Feature = { fiches: { pieces: { Corps: PieceCorps, Actions: PieceActions } } }

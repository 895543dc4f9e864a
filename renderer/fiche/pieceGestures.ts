import type { PieceRow } from '../../shared/contract'
import { client } from '../client'
import { saveFile } from '../ui/saveFile'
import { gesture } from './gesture'
import { saving } from './saving'

type Piece = Pick<PieceRow, 'id' | 'nom'>

/** Opens the file with whatever this computer opens such files with. */
export const openPiece = ({ id }: Piece): Promise<void> => gesture(() => client.pieces.open({ id }))

/** Hands a copy over, to be put where one likes. */
export const copyPiece = ({ id }: Piece): Promise<void> => gesture(async () => saveFile(await client.pieces.bytes({ id })))

/** Puts the record in the corbeille; its file stays with it, and both come back. */
export const trashPiece = ({ id, nom }: Piece): Promise<void> =>
  gesture(async () => {
    await saving(() => client.records.trash({ collection: 'pieces', id }))
    return { phrase: `« ${nom} » est dans la corbeille.`, action: { libelle: 'Restaurer', agir: () => void gesture(() => client.records.restore({ collection: 'pieces', id })) } }
  })

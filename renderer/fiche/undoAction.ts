import { client } from '../client'
import { gesture } from './gesture'

/** What a message offers after a gesture: to take back the last one. */
export const undoAction = { libelle: 'Annuler', agir: () => void gesture(async () => void (await client.undo())) }

import type { DocumentRow } from '../../../shared/contract'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saveFile } from '../../ui/saveFile'

/** Opens the file in Word, or whatever this computer opens such files with. */
export const openInWord = ({ id }: DocumentRow): Promise<void> => gesture(() => client.documents.open({ id }))

/** Hands the file over, to be put where one likes. */
export const exportFile = ({ id }: DocumentRow): Promise<void> => gesture(async () => saveFile(await client.documents.bytes({ id })))

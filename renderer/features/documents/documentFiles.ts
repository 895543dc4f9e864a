import type { DocumentRow } from '../../../shared/contract'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'

// The browser reads the file a little after the click.
const KEPT_MS = 60_000

/** Opens the file in Word, or whatever this computer opens such files with. */
export const openInWord = ({ id }: DocumentRow): Promise<void> => gesture(() => client.documents.open({ id }))

/** Hands the file over, to be put where one likes. */
export const exportFile = ({ id, nom }: DocumentRow): Promise<void> =>
  gesture(async () => {
    const file = await client.documents.bytes({ id })
    const url = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = url
    link.download = nom
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
  })

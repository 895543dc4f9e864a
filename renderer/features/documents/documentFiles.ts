import type { DocumentRow } from '../../../shared/contract'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { runJob } from '../../ui/job'
import { saveFile } from '../../ui/saveFile'

/** Opens the file in Word, or whatever this computer opens such files with. */
export const openInWord = ({ id }: DocumentRow): Promise<void> => gesture(() => client.documents.open({ id }))

/** Hands the file over, to be put where one likes. */
export const exportFile = ({ id }: DocumentRow): Promise<void> => gesture(async () => saveFile(await client.documents.bytes({ id })))

const MAKING = 'Écriture du PDF par LibreOffice…'
const GIVEN_UP = { phrase: 'PDF abandonné : aucun fichier n’a été écrit.' }

/** Opens its PDF, made first when there is none yet of the file as it is. */
export const openPdf = ({ id }: DocumentRow): Promise<void> =>
  gesture(async () => {
    const opened = await runJob(MAKING, async signal => {
      await client.documents.openPdf({ id }, { signal })
      return true
    })
    return opened ? undefined : GIVEN_UP
  })

/** Hands its PDF over, to be put where one likes. */
export const exportPdf = ({ id }: DocumentRow): Promise<void> =>
  gesture(async () => {
    const file = await runJob(MAKING, signal => client.documents.pdf({ id }, { signal }))
    if (!file) return GIVEN_UP
    await saveFile(file)
    return { phrase: `PDF\u00A0: ${file.name}, rangé aussi à côté du fichier Word.` }
  })

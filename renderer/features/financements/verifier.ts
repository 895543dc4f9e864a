import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { undo } from '../../layout/UndoButtons'

/** Locks checked lines, or opens them again, in one gesture; the toast says so and takes it back. */
export const verifier = (ids: string[], verifiee: boolean, phrase: string): Promise<void> =>
  gesture(async () => {
    await saving(() => client.financements.check({ ids, verifiee }))
    return { phrase, action: { libelle: 'Annuler', agir: () => void undo() } }
  })

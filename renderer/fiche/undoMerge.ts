import { phraseDefaite } from '../../shared/fusion/phraseDefaite'
import { client } from '../client'
import { ficheHref, goTo } from './addresses'
import { gesture } from './gesture'
import { saving } from './saving'

/** « Défaire la fusion » : the absorbed record comes back; what was left because it changed since is told. */
export const undoMerge = (collection: string, absorbeeId: string): Promise<void> =>
  gesture(async () => {
    const defaite = await saving(() => client.fusion.unmerge({ collection, id: absorbeeId }))
    return { phrase: phraseDefaite(defaite), action: { libelle: 'Ouvrir la fiche', agir: () => goTo(ficheHref(collection, absorbeeId)) } }
  })

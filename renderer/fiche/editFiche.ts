import type { FicheOuverte, Saisie } from '../../shared/contract'
import type { Collection } from '../../shared/fiches'
import { api, client } from '../client'
import { queries } from '../queries'
import { put } from './put'
import { saving } from './saving'

/**
 * Records what was typed in a record: one gesture, one undo step. Once on disk it shows at once; the feed brings what follows from it.
 *
 * @throws the refusal of the core
 */
export async function editFiche(collection: Collection, id: string, saisies: Saisie[], geste?: string): Promise<void> {
  await saving(() => client.records.edit({ collection, id, saisies, ...(geste ? { geste } : {}) }))
  const { queryKey } = api.records.get.queryOptions({ input: { collection, id } })
  queries.setQueryData<FicheOuverte>(queryKey, open => open && { ...open, fiche: saisies.reduce((fiche, { chemin, valeur }) => put(fiche, chemin, valeur), open.fiche) })
}

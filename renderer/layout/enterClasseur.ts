import type { EtatClasseur } from '../../shared/contract'
import { api } from '../client'
import { goTo } from '../fiche/addresses'
import { queries } from '../queries'

/** Another classeur, or none: nothing of the former one stays on screen. */
export function enterClasseur(etat: EtatClasseur): void {
  const queryKey = api.classeur.state.queryKey()
  // First, and in its own query: the pages of the former classeur go away before they ask anything of the new one.
  queries.setQueryData(queryKey, etat)
  const state = queries.getQueryCache().find({ queryKey })
  queries.removeQueries({ predicate: query => query !== state })
  goTo('/')
}

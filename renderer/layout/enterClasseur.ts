import type { EtatClasseur } from '../../shared/contract'
import { api } from '../client'
import { goTo } from '../fiche/addresses'
import { queries } from '../queries'

/** Another classeur, or none: nothing of the former one stays on screen. */
export function enterClasseur(etat: EtatClasseur): void {
  const state = api.classeur.state.queryKey()
  queries.setQueryData(state, etat)
  queries.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(state) })
  goTo('/')
}

import type { EtatClasseur } from '../../shared/contract'
import { api } from '../client'
import { goTo } from '../fiche/addresses'
import { queries } from '../queries'

/** Another classeur, or none: nothing of the former one stays on screen. */
export function enterClasseur(etat: EtatClasseur): void {
  queries.clear()
  queries.setQueryData(api.classeur.state.queryKey(), etat)
  goTo('/')
}

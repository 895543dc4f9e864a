import { hostname, userInfo } from 'node:os'
import type { Auteur } from '../../../shared/kernel/change'
import type { ReglagesPort } from '../../core/settings'

const NAME_MAX = 80

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return '' // A user id without a name, in a container.
  }
}

const systemAuthor = (): Auteur => ({ personne: userName().slice(0, NAME_MAX) || 'commande', poste: hostname().slice(0, NAME_MAX) || 'poste' })

/** The same settings, in which a post that never gave its name writes under the system's. */
export const withAuthor = (reglages: ReglagesPort): ReglagesPort => ({
  get: cle => reglages.get(cle) ?? (cle === 'auteur' ? systemAuthor() : undefined),
  set: (cle, valeur) => reglages.set(cle, valeur),
})

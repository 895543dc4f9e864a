import type { Auteur } from '../../../shared/kernel/change'
import type { ReglagesPort } from '../../core/settings'
import { postName, userName } from '../../core/thisPost'

const systemAuthor = (): Auteur => ({ personne: userName() || 'commande', poste: postName() })

/** The same settings, in which a post that never gave its name writes under the system's. */
export const withAuthor = (reglages: ReglagesPort): ReglagesPort => ({
  get: cle => reglages.get(cle) ?? (cle === 'auteur' ? systemAuthor() : undefined),
  set: (cle, valeur) => reglages.set(cle, valeur),
})

import { Auteur } from '../../../shared/kernel/change'
import type { ReglagesPort } from '../../core/settings'
import { postName, userName } from '../../core/thisPost'

const systemAuthor = (): Auteur => ({ personne: userName() || 'commande', poste: postName() })

/** The same settings, in which a post that never gave a name fit to sign with writes under the system's. */
export const withAuthor = (reglages: ReglagesPort): ReglagesPort => ({
  get: cle => (cle === 'auteur' ? (Auteur.safeParse(reglages.get(cle)).data ?? systemAuthor()) : reglages.get(cle)),
  set: (cle, valeur) => reglages.set(cle, valeur),
})

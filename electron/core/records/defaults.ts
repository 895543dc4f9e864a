import type { Collection } from '../../../shared/fiches'
import { dayOf } from '../../../shared/kernel/jour'
import type { Core } from '../core'

/** The person of the team who bears the author's name, if there is one. */
export const authorRecord = (core: Core) => core.lire.all('personnes').find(personne => personne.equipe && personne.nom === core.auteur.personne)

/** What is known of a new record without asking: the first state of what has one, the day and the hand for an échange. */
export function defaultsOf(core: Core, collection: Collection): Record<string, unknown> {
  const me = (champ: string): Record<string, string> => {
    const id = authorRecord(core)?.id
    return id === undefined ? {} : { [champ]: id }
  }
  switch (collection) {
    case 'avenants':
      return { statut: 'brouillon' }
    case 'conventions':
      return { statut: 'brouillon', version: 1 }
    case 'lignesFinancement':
      return { statut: 'envisage' }
    case 'ingenieries':
      return { statut: 'preparation' }
    case 'diagnostics':
      return { statut: 'enCours', version: 1 }
    case 'seances':
      return { statut: 'prevue' }
    case 'nomenclatures':
      return { actif: true }
    case 'echanges':
      return { date: dayOf(core.now()), ...me('parId') }
    case 'taches':
      return me('responsableId')
    default:
      return {}
  }
}

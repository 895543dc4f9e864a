import type { Evenement } from './evenement'
import { type Placed, sorted } from './evenements'
import type { Collection, Fiches } from './fiches'
import type { Lecture } from './lecture'
import { journeyParcours } from './parcours/journeyParcours'
import { journeyProjet } from './projets/journeyProjet'
import { journeyGenerateur } from './projetsGenerateur/journeyGenerateur'
import { journeyStructure } from './structures/journeyStructure'

/** What happened, and what is to come, for a structure, a parcours or a project, in the order of time. Nothing for the other collections. */
export function journeyOf(collection: Collection, id: string, lire: Lecture): Evenement[] {
  const tell = <C extends Collection>(name: C, journey: (fiche: Fiches[C], lecture: Lecture) => Placed[]): Evenement[] => {
    const fiche = lire.get(name, id)
    return fiche ? sorted(journey(fiche, lire)) : []
  }
  switch (collection) {
    case 'structures':
      return tell('structures', journeyStructure)
    case 'parcours':
      return tell('parcours', journeyParcours)
    case 'projets':
      return tell('projets', journeyProjet)
    case 'projetsGenerateur':
      return tell('projetsGenerateur', journeyGenerateur)
    default:
      return []
  }
}

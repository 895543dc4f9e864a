import { nameOf } from '../documents/parties'
import { isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Jour } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { mandatOf } from '../personnes/mandats'
import type { Seance } from './seance'

/** Someone listed at a séance, as papers name them; what is not known is empty. */
export interface Participant {
  id: string
  nom: string
  /** With their civilité. */
  nomComplet: string
  fonction: string
  organisation: string
  present: boolean | undefined
}

/** Those listed, in the French order of their names; those known only by their structure come last. */
export function participantsOf({ participants }: Seance, lire: Lecture, jour: Jour): Participant[] {
  return ordered(participants)
    .map(({ id, personneId, structureId, projetId, present }) => {
      const personne = lire.get('personnes', personneId)
      const mandat = personne && structureId ? mandatOf(lire, personne, structureId, jour)?.mandat : undefined
      return {
        id,
        nom: personne?.nom ?? '',
        nomComplet: personne ? nameOf(personne) : '',
        fonction: mandat?.fonction ?? '',
        organisation: [lire.get('structures', structureId)?.nom, lire.get('projets', projetId)?.nom].filter(isWritten).join(', '),
        present,
      }
    })
    .sort((a, b) => Number(a.nom === '') - Number(b.nom === '') || compareFrench(a.nom || a.organisation, b.nom || b.organisation))
}

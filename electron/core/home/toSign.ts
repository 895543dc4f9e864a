import { type StatutConvention, statutConventionLabels } from '../../../shared/conventions/convention'
import { conventionTransitions } from '../../../shared/conventions/conventionTransitions'
import type { Lecture } from '../../../shared/lecture'
import { linkTo } from '../records/lien'

// From the last step to the first: what only waits for a signature comes first.
const WAITING: readonly (StatutConvention | undefined)[] = ['signeeEnPartie', 'envoyee', 'relue']

/** The papers on their way to a signature: the step each waits for, and the first thing outside its dialog that stands in the way. */
export const toSign = (lire: Lecture) =>
  lire
    .all('conventions')
    .filter(({ statut }) => WAITING.includes(statut))
    .sort((a, b) => WAITING.indexOf(a.statut) - WAITING.indexOf(b.statut) || (a.envoyeeLe ?? '9999').localeCompare(b.envoyeeLe ?? '9999'))
    .flatMap(convention => {
      const [next] = conventionTransitions.list(convention, lire)
      if (!next || !convention.statut) return []
      const obstacle = next.obstacles.find(({ champ, gravite }) => gravite === 'bloquant' && !next.champs.includes(champ))
      const { envoyeeLe, signeeStructure, signeePes21 } = convention
      return [
        {
          ...linkTo(lire, 'conventions', convention),
          statut: statutConventionLabels[convention.statut],
          vers: next.vers,
          verbe: next.verbe,
          signe: { structure: signeeStructure === true, pes21: signeePes21 === true },
          ...(envoyeeLe ? { envoyeeLe } : {}),
          ...(obstacle ? { obstacle } : {}),
        },
      ]
    })

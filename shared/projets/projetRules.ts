import { inOrder, isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Projet } from './projet'

/** What is missing or wrong in a project of creation (metier.md § 4.2). */
export const projetRules: readonly Regle<Projet, Lecture>[] = [
  required('nom', 'le nom du projet'),
  required('dispositif', 'le dispositif : le projet est compté avec lui'),
  required('debut', 'le début de l’accompagnement'),
  required('stade', 'le stade du projet', 'avertissement'),
  required('porteurs', 'qui porte le projet', 'avertissement'),
  required('chargeMissionId', 'qui suit ce projet', 'avertissement'),
  wrong(
    'dateCreation',
    'avertissement',
    'Indiquez quand la structure a été créée.',
    ({ stade, dateCreation }) => (stade === 'cree' || stade === 'postCreation') && dateCreation === undefined,
  ),
  wrong('suite', 'avertissement', 'Indiquez pourquoi le projet est abandonné.', ({ stade, suite }) => stade === 'abandon' && isUnknown(suite)),
  inOrder('debut', 'fin', 'La fin précède le début.'),
  farDates(Projet),
]

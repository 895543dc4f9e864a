import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, when } from '../regles'
import { Tache } from './tache'

/** What is missing in a tâche still to be done. */
export const tacheRules: readonly Regle<Tache, Lecture>[] = [
  ...when<Tache>(({ faiteLe }) => faiteLe === undefined, required('responsableId', 'à qui la tâche est confiée', 'avertissement')),
  farDates(Tache),
]

import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Tache } from './tache'

/** What is missing or wrong in a tâche; saving never asks for it. */
export const tacheRules: readonly Regle<Tache, Lecture>[] = []

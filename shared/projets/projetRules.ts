import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Projet } from './projet'

/** What is missing or wrong in a projet; saving never asks for it. */
export const projetRules: readonly Regle<Projet, Lecture>[] = []

import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { ProjetGenerateur } from './projetGenerateur'

/** What is missing or wrong in a projet; saving never asks for it. */
export const projetGenerateurRules: readonly Regle<ProjetGenerateur, Lecture>[] = []

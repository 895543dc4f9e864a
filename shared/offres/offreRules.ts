import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Offre } from './offre'

/** What is missing or wrong in a offre; saving never asks for it. */
export const offreRules: readonly Regle<Offre, Lecture>[] = []

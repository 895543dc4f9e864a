import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Seance } from './seance'

/** What is missing or wrong in a séance; saving never asks for it. */
export const seanceRules: readonly Regle<Seance, Lecture>[] = []

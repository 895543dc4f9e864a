import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Parcours } from './parcours'

/** What is missing or wrong in a parcours; saving never asks for it. */
export const parcoursRules: readonly Regle<Parcours, Lecture>[] = []

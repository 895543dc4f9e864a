import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Personne } from './personne'

/** What is missing or wrong in a personne; saving never asks for it. */
export const personneRules: readonly Regle<Personne, Lecture>[] = []

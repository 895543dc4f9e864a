import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Parametres } from './parametres'

/** What is missing or wrong in a parametres; saving never asks for it. */
export const parametresRules: readonly Regle<Parametres, Lecture>[] = []

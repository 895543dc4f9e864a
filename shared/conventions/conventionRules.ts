import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Convention } from './convention'

/** What is missing or wrong in a convention; saving never asks for it. */
export const conventionRules: readonly Regle<Convention, Lecture>[] = []

import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Diagnostic } from './diagnostic'

/** What is missing or wrong in a diagnostic; saving never asks for it. */
export const diagnosticRules: readonly Regle<Diagnostic, Lecture>[] = []

import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Structure } from './structure'

/** What is missing or wrong in a structure; saving never asks for it. */
export const structureRules: readonly Regle<Structure, Lecture>[] = []

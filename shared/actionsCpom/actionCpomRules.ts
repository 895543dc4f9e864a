import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { ActionCpom } from './actionCpom'

/** What is missing or wrong in a action; saving never asks for it. */
export const actionCpomRules: readonly Regle<ActionCpom, Lecture>[] = []

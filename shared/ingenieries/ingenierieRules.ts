import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Ingenierie } from './ingenierie'

/** What is missing or wrong in a ingénierie; saving never asks for it. */
export const ingenierieRules: readonly Regle<Ingenierie, Lecture>[] = []

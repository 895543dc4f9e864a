import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Echange } from './echange'

/** What is missing or wrong in a échange; saving never asks for it. */
export const echangeRules: readonly Regle<Echange, Lecture>[] = []

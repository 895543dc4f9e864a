import type { Regle } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { AccompagnementCrdva } from './accompagnementCrdva'

/** What is missing or wrong in a accompagnement; saving never asks for it. */
export const accompagnementCrdvaRules: readonly Regle<AccompagnementCrdva, Lecture>[] = []

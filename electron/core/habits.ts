import { z } from 'zod'
import type { ReglagesPort } from './settings'

const Habits = z.record(z.string(), z.string()).catch({})

/** What this post likes to find again: columns, filters, theme, by name. */
export const habitsOf = (reglages: ReglagesPort): Record<string, string> => Habits.parse(reglages.get('habitudes'))

/** Keeps one of them for the next sittings; an empty value forgets it. */
export function keepHabit(reglages: ReglagesPort, cle: string, valeur: string): void {
  const { [cle]: _former, ...others } = habitsOf(reglages)
  reglages.set('habitudes', valeur === '' ? others : { ...others, [cle]: valeur })
}

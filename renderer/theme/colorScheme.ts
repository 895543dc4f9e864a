import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { habit, keepHabit } from '../habits'

const HABIT = 'theme'
const isScheme = (value: string | undefined): value is MantineColorScheme => value === 'light' || value === 'dark' || value === 'auto'

/** Remembers light, dark or « comme l’ordinateur » with the habits of the post: the browser forgets between two starts. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: fallback => {
    const kept = habit(HABIT)
    return isScheme(kept) ? kept : fallback
  },
  set: scheme => keepHabit(HABIT, scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => keepHabit(HABIT, ''),
}

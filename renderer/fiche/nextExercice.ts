import type { Jour } from '../../shared/kernel/jour'

/** The exercice a new line is about: the one after the latest known, last year’s at first. */
export function nextExercice(list: readonly Readonly<Record<string, unknown>>[], aujourdhui: Jour): number {
  const known = list.flatMap(({ exercice }) => (typeof exercice === 'number' ? exercice : []))
  return known.length > 0 ? Math.max(...known) + 1 : Number(aujourdhui.slice(0, 4)) - 1
}

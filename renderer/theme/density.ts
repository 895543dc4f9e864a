import { habit, keepHabit } from '../habits'

/** How close the rows are. */
export const densites = { confortable: 'Confortable', compacte: 'Compacte' } as const
export type Densite = keyof typeof densites

const HABIT = 'densite'

/** The one kept at this post. */
export const densite = (): Densite => (habit(HABIT) === 'compacte' ? 'compacte' : 'confortable')

/** Sets the rows of the page as this post likes them; their heights are variables of the theme. */
export const applyDensite = (): void => {
  document.documentElement.dataset.densite = densite()
}

/** Chooses, shows and remembers it. */
export function keepDensite(chosen: Densite): void {
  keepHabit(HABIT, chosen)
  applyDensite()
}

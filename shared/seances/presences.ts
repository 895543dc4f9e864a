import type { Seance } from './seance'

/** How many of the participants listed came; the count of the émargement stands beside it, it is not made of it. */
export const presencesListees = ({ participants }: Pick<Seance, 'participants'>): { presents: number; listes: number } => {
  const all = Object.values(participants ?? {})
  return { presents: all.filter(({ present }) => present === true).length, listes: all.length }
}

import { useSyncExternalStore } from 'react'
import { fold } from '../../shared/kernel/texte'
import { habit, keepHabit } from '../habits'
import { useClasseur } from './useClasseur'

/** The three homes, by what the person at this post does. */
export const postes = { assistance: 'Assistance', direction: 'Direction', tresorerie: 'Trésorerie' } as const
export type Poste = keyof typeof postes
export const posteNames = Object.keys(postes) as Poste[]

const HABIT = 'poste'
const listeners = new Set<() => void>()

/** True of the name of a home. */
export const isPoste = (name: unknown): name is Poste => typeof name === 'string' && Object.hasOwn(postes, name)

/** The home that goes with the words a post is called by: « Direction », « Trésorière adjointe »; the assistant’s for any other. */
export const posteOf = (nom: string): Poste => (fold(nom).includes('direct') ? 'direction' : fold(nom).includes('tresor') ? 'tresorerie' : 'assistance')

/** Chooses the home this post opens on. */
export function keepPoste(poste: Poste): void {
  keepHabit(HABIT, poste)
  for (const listener of listeners) listener()
}

/** The home this post opens on: the one chosen, else the one its name tells. */
export function usePoste(): Poste {
  const { auteur } = useClasseur()
  const chosen = useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => habit(HABIT),
  )
  return isPoste(chosen) ? chosen : posteOf(auteur?.poste ?? '')
}

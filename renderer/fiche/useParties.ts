import { useFiche } from './ficheContext'
import type { Partie } from './Parties'

/** The sections that matter in the open record; one with something written in it, or asked for, always does. */
export function useParties(parties: readonly Partie[]): readonly Partie[] {
  const { fiche, constats } = useFiche().ouverte
  const isWritten = (champ: string): boolean => fiche[champ] !== undefined || constats.some(constat => constat.champ === champ)
  return parties.filter(({ si, champs }) => si === undefined || si(fiche) || champs.some(isWritten))
}

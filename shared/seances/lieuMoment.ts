import { isWritten } from '../documents/phrases'
import { formatDateConnueEnPhrase, formatHeure, formatJourSemaine } from '../kernel/formatJour'
import { plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Seance } from './seance'

/** The civil day of a séance; undefined while less than that is known. */
export const jourSeance = ({ date }: Pick<Seance, 'date'>): string | undefined => (date?.length === 10 ? date : undefined)

/** « mardi 5 mars 2024 », « en mars 2024 »: when it is, as it is known. */
export function momentSeance(seance: Seance): string {
  const jour = jourSeance(seance)
  if (jour) return formatJourSemaine(jour)
  return seance.date ? formatDateConnueEnPhrase(seance.date) : ''
}

/** « de 14 h à 17 h 30 », « à partir de 18 h »; nothing when no hour is known. */
export function horaires({ heureDebut, heureFin }: Pick<Seance, 'heureDebut' | 'heureFin'>): string {
  if (!heureDebut) return ''
  return heureFin ? `de ${formatHeure(heureDebut)} à ${formatHeure(heureFin)}` : `à partir de ${formatHeure(heureDebut)}`
}

const hoursOf = (heure: string): number => Number(heure.slice(0, 2)) + Number(heure.slice(3)) / 60

/** It spans noon: signed in the morning, then in the afternoon. */
export const surDeuxDemiJournees = ({ heureDebut, heureFin }: Pick<Seance, 'heureDebut' | 'heureFin'>): boolean =>
  heureDebut !== undefined && heureFin !== undefined && heureDebut < '12:00' && heureFin > '14:00'

/** In hours: as it was written, else from beginning to end; undefined when neither is known, or when the time of a meal may be in between. */
export function dureeSeance(seance: Pick<Seance, 'dureeHeures' | 'heureDebut' | 'heureFin'>): number | undefined {
  const { dureeHeures, heureDebut, heureFin } = seance
  if (dureeHeures !== undefined) return dureeHeures
  if (surDeuxDemiJournees(seance)) return undefined
  const between = heureDebut && heureFin ? hoursOf(heureFin) - hoursOf(heureDebut) : 0
  return between > 0 ? between : undefined
}

/** « 3 heures », « 2,5 heures »; nothing when it is not known. */
export function dureeEnHeures(seance: Seance): string {
  const duree = dureeSeance(seance)
  return duree === undefined ? '' : plural(duree, 'heure')
}

/** « Bistrot de la Scène, Dijon »: the commune is not said twice. */
export function lieuSeance(lire: Lecture, { lieu, commune }: Pick<Seance, 'lieu' | 'commune'>): string {
  const ville = lire.commune(commune)?.nom
  return [lieu, ville && lieu?.includes(ville) ? undefined : ville].filter(isWritten).join(', ')
}

import { formatDuree } from '../kernel/duree'
import { daysBetween, type Jour } from '../kernel/jour'

/** How far a deadline is, in words, and whether it is past. */
export interface EcheanceLue {
  enRetard: boolean
  phrase: string
}

/** « En retard de 4 jours », « aujourd’hui », « dans 6 jours »; a task without a deadline is never late. */
export function readEcheance(echeance: Jour | undefined, aujourdhui: Jour): EcheanceLue {
  if (echeance === undefined) return { enRetard: false, phrase: 'sans date' }
  const jours = daysBetween(aujourdhui, echeance)
  if (jours < 0) return { enRetard: true, phrase: jours === -1 ? 'En retard d’un jour' : `En retard de ${formatDuree(-jours)}` }
  if (jours < 2) return { enRetard: false, phrase: jours === 0 ? 'aujourd’hui' : 'demain' }
  return { enRetard: false, phrase: `dans ${jours}\u00A0jours` }
}

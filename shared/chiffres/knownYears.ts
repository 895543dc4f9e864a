import { type DateConnue, isAnnee, yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { exerciceOf } from '../parametres/parametresOf'

const year = (date: DateConnue | undefined): number[] => (date ? [yearOf(date)] : [])

/** The years that acts and actions are dated of, and the exercice shown, the latest first. */
export function knownYears(lire: Lecture): number[] {
  const years = [
    exerciceOf(lire),
    ...lire.all('parcours').flatMap(({ dateAccueil }) => year(dateAccueil)),
    ...lire.all('diagnostics').flatMap(({ dateValidation }) => year(dateValidation)),
    ...lire.all('ingenieries').flatMap(({ dateDebut }) => year(dateDebut)),
    ...lire.all('projets').flatMap(({ debut }) => year(debut)),
    ...lire.all('accompagnementsCrdva').flatMap(({ date }) => year(date)),
    ...lire.all('seances').flatMap(({ date }) => year(date)),
    ...lire.all('echanges').flatMap(({ date }) => year(date)),
    ...lire.all('actionsCpom').flatMap(action => action.exercice ?? []),
  ]
  return [...new Set(years.filter(isAnnee))].sort((a, b) => b - a)
}

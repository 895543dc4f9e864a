import type { Lecture } from '../lecture'

/** The year a known date begins with. */
const yearOf = (date: string | undefined): number[] => (date ? [Number(date.slice(0, 4))] : [])

/** The years that acts and actions are dated of, and the exercice shown, the latest first. */
export function knownYears(lire: Lecture): number[] {
  const exercice = lire.all('parametres')[0]?.exercice ?? Number(lire.aujourdhui.slice(0, 4))
  const years = [
    exercice,
    ...lire.all('parcours').flatMap(({ dateAccueil }) => yearOf(dateAccueil)),
    ...lire.all('diagnostics').flatMap(({ dateValidation }) => yearOf(dateValidation)),
    ...lire.all('ingenieries').flatMap(({ dateDebut }) => yearOf(dateDebut)),
    ...lire.all('projets').flatMap(({ debut }) => yearOf(debut)),
    ...lire.all('accompagnementsCrdva').flatMap(({ date }) => yearOf(date)),
    ...lire.all('seances').flatMap(({ date }) => yearOf(date)),
    ...lire.all('echanges').flatMap(({ date }) => yearOf(date)),
    ...lire.all('actionsCpom').flatMap(action => action.exercice ?? []),
  ]
  return [...new Set(years)].sort((a, b) => b - a)
}

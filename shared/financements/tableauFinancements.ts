import type { Lecture } from '../lecture'
import { ligneLue } from './ligneLue'
import { totalMontants } from './montantsLigne'
import type { LigneLue, MontantsLigne } from './tableau'

/** One exercice of the table: its totals, and whether every line of it was checked. */
export interface ExerciceLu {
  exercice: number
  totaux: MontantsLigne
  verifie: boolean
}

/** The lines as the treasurer reads them: the latest exercice first, in the order they were entered. */
export const lignesLues = (lire: Lecture): LigneLue[] =>
  lire
    .all('lignesFinancement')
    .flatMap(ligne => ligneLue(lire, ligne) ?? [])
    .sort((a, b) => b.exercice - a.exercice || (a.id < b.id ? -1 : 1))

/** The exercices of these lines, the latest first. */
export function exercicesLus(lignes: readonly LigneLue[]): ExerciceLu[] {
  const years = [...new Set(lignes.map(({ exercice }) => exercice))].sort((a, b) => b - a)
  return years.map(exercice => {
    const own = lignes.filter(ligne => ligne.exercice === exercice)
    return { exercice, totaux: totalMontants(own), verifie: own.every(({ verifieeLe }) => verifieeLe !== undefined) }
  })
}

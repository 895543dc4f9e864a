import type { Lecture } from '../lecture'
import { cumulPublic, produitExercice } from './cumulPublic'
import { ligneLue } from './ligneLue'
import { totalMontants } from './montantsLigne'
import type { ExerciceLu, LigneLue } from './tableau'

/** The lines as the treasurer reads them: the latest exercice first, in the order they were entered. */
export const lignesLues = (lire: Lecture): LigneLue[] =>
  lire
    .all('lignesFinancement')
    .flatMap(ligne => ligneLue(lire, ligne) ?? [])
    .sort((a, b) => b.exercice - a.exercice || (a.id < b.id ? -1 : 1))

/** The exercices of these lines, the latest first. */
export function exercicesLus(lire: Lecture, lignes: readonly LigneLue[]): ExerciceLu[] {
  const years = [...new Set(lignes.map(({ exercice }) => exercice))].sort((a, b) => b - a)
  return years.map(exercice => {
    const own = lignes.filter(ligne => ligne.exercice === exercice)
    return {
      exercice,
      totaux: totalMontants(own),
      verifie: own.every(({ verifieeLe }) => verifieeLe !== undefined),
      produit: produitExercice(lire, exercice),
      probable: own.reduce((sum, { probable }) => sum + probable, 0),
      cumulPublic: cumulPublic(lire, exercice),
    }
  })
}

import { echeancier } from '../../../shared/financements/echeancier'
import { totalMontants } from '../../../shared/financements/montantsLigne'
import { exercicesLus, lignesLues } from '../../../shared/financements/tableauFinancements'
import type { Lecture } from '../../../shared/lecture'

/** The treasurer’s table whole: lines, exercices, totals, what to look at, what is awaited. */
export function financementsTable(lire: Lecture) {
  const lignes = lignesLues(lire)
  return { lignes, exercices: exercicesLus(lignes), totaux: totalMontants(lignes), alertes: [], echeancier: echeancier(lire) }
}

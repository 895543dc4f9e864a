import { alertesFinancement } from '../../../shared/financements/alertes/alertesFinancement'
import { echeancier } from '../../../shared/financements/echeancier'
import { explications } from '../../../shared/financements/explications'
import { totalMontants } from '../../../shared/financements/montantsLigne'
import type { ExplicationMontant } from '../../../shared/financements/tableau'
import { exercicesLus, lignesLues } from '../../../shared/financements/tableauFinancements'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'

/** The treasurer’s table whole: lines, exercices, totals, what to look at, what is awaited. */
export function financementsTable(lire: Lecture) {
  const lignes = lignesLues(lire)
  return { lignes, exercices: exercicesLus(lire, lignes), totaux: totalMontants(lignes), alertes: alertesFinancement(lire), echeancier: echeancier(lire) }
}

/** How each amount of a line was found. @throws Failure FICHE_NOT_FOUND */
export function explainLine(lire: Lecture, id: string): ExplicationMontant[] {
  const ligne = lire.get('lignesFinancement', id)
  if (!ligne) throw new Failure('FICHE_NOT_FOUND', { collection: 'lignesFinancement', id })
  return explications(lire, ligne)
}

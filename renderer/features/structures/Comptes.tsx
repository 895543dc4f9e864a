import { ExercicesTable } from '../../fiche/ExercicesTable'
import { nextExercice } from '../../fiche/nextExercice'
import { useClasseur } from '../../layout/useClasseur'

/** The accounts, one column an exercice. */
export function Comptes() {
  const { aujourdhui } = useClasseur()
  return <ExercicesTable nom="finances" nouveau={list => ({ exercice: nextExercice(list, aujourdhui) })} vide="Aucun exercice connu." />
}

import { ElementsTable } from '../../fiche/ElementsTable'
import { nextExercice } from '../../fiche/nextExercice'
import { useClasseur } from '../../layout/useClasseur'

/** The workforce, one line an exercice. */
export function Effectifs() {
  const { aujourdhui } = useClasseur()
  return (
    <ElementsTable
      nom="effectifs"
      colonnes={['exercice', 'salaries', 'etp', 'cdi', 'cdd', 'aides', 'benevoles', 'adherents']}
      nouveau={list => ({ exercice: nextExercice(list, aujourdhui) })}
      vide="Aucun effectif connu."
    />
  )
}

import { Button } from '@mantine/core'
import { newId } from '../../../shared/kernel/id'
import { useFiche } from '../../fiche/ficheContext'
import { gesture } from '../../fiche/gesture'
import { EmptyState } from '../../ui/EmptyState'

// What most actions have; the others are added one by one.
const USUELS = ['606', '61', '62', '625', '64', 'indirectes-fixes', '70', '74-etat', '74-region', '74-commune', '756', '864', '875']

/** The first lines of an empty budget, in one gesture. */
export function Commencer() {
  const { edit, readOnly } = useFiche()
  const start = () =>
    gesture(() =>
      edit(
        USUELS.map((compte, ordre) => ({ chemin: ['lignes', newId()], valeur: { ordre, compte } })),
        'Commencer un budget par ses rubriques usuelles',
      ),
    )
  return (
    <EmptyState titre="Ce budget n’a pas encore de ligne" action={!readOnly && <Button onClick={() => void start()}>Commencer par les rubriques usuelles</Button>}>
      Les montants se saisissent ensuite de haut en bas, Entrée passant au suivant. Un réalisé laissé vide vient des dépenses et des lignes de financement de l’exercice.
    </EmptyState>
  )
}

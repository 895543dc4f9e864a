import { ElementsTable } from '../../fiche/ElementsTable'
import { OfParcours } from './OfParcours'

/** The plan d’accompagnement: it belongs to the parcours, it is written with the diagnostic. */
export const Preconisations = () => (
  <OfParcours titre="Plan d’accompagnement du parcours">
    <ElementsTable nom="plan" colonnes={['action', 'priorite', 'joursPrevus', 'echeance']} nouveau={() => ({ statut: 'propose' })} />
  </OfParcours>
)

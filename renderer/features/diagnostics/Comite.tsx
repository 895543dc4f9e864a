import { ChampsPartie } from '../../fiche/Parties'
import { OfParcours } from './OfParcours'

/** What the comité d’appui said of the plan. */
export const Comite = () => (
  <OfParcours titre="Avis donné sur le parcours">
    <ChampsPartie champs={['avisComite', 'avisComiteLe', 'avisComiteRemarques', 'comiteMembres']} />
  </OfParcours>
)

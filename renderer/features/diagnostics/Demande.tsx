import { ChampsPartie } from '../../fiche/Parties'
import { OfParcours } from './OfParcours'

/** The demand, as it was heard at the accueil. */
export const Demande = () => (
  <OfParcours titre="La demande, au parcours">
    <ChampsPartie champs={['dateDemande', 'motifPrincipal', 'demandeInitiale']} />
  </OfParcours>
)

import { Checklist } from '../../fiche/Checklist'

/** The steps of a creation, ticked as they are done. */
export const EtapesCreation = () => (
  <Checklist nom="etapes" code="etape" liste="etapesCreation" colonnes={['fait', 'etape', 'date', 'precision']} proposer="Proposer les étapes habituelles" />
)

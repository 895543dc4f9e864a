import { Checklist } from '../../fiche/Checklist'

/** The milestones, ticked as they are reached. */
export const JalonsGenerateur = () => (
  <Checklist nom="jalons" code="jalon" liste="jalonsGenerateur" colonnes={['fait', 'jalon', 'intitule', 'date']} proposer="Proposer les jalons habituels" />
)

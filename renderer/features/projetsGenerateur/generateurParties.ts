import type { Partie } from '../../fiche/Parties'
import { JalonsGenerateur } from './JalonsGenerateur'
import { Reunions } from './Reunions'

/** The file of a project of the Générateur: the need, the collectivité, the milestones, the structure that lives from it. */
export const generateurParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'Le projet', champs: ['nom', 'collectiviteId', 'commune', 'phase', 'chargeMissionId', 'debut', 'fin', 'structureId', 'partenaires', 'besoin'] },
  { id: 'jalons', titre: 'Jalons', champs: ['jalons'], Contenu: JalonsGenerateur },
  { id: 'reunions', titre: 'Réunions', champs: ['reunionsComptees'], Contenu: Reunions },
  { id: 'bilan', titre: 'Bilan', champs: ['bilan'] },
]

import type { Partie } from '../../fiche/Parties'
import { ArticlesModifies } from './ArticlesModifies'

/** The file of an avenant, in the order of its paper. */
export const avenantParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'L’essentiel', champs: ['conventionId', 'numero', 'objet'] },
  { id: 'articles', titre: 'Ce que l’avenant change', court: 'Articles', champs: ['articles'], Contenu: ArticlesModifies },
  {
    id: 'dates',
    titre: 'Dates et signature',
    court: 'Signature',
    champs: ['dateEffet', 'envoyeLe', 'dateSignature', 'lieuSignature', 'representantId', 'signatairePes21Id'],
  },
]

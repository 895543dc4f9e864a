import type { Partie } from '../../fiche/Parties'
import { Grille } from './Grille'

type Known = Readonly<Record<string, unknown>>

const isOfAction = ({ actionCpomId }: Known): boolean => actionCpomId !== undefined

/** The file of a budget: of what and for which exercice, its two sides, what is told to the funder beside them, who certifies. */
export const budgetParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'L’essentiel', champs: ['exercice', 'actionCpomId', 'conventionFinancementId'] },
  { id: 'lignes', titre: 'Charges et produits', champs: ['lignes'], Contenu: Grille },
  {
    id: 'annexe',
    titre: 'Ce qui est dit au financeur',
    court: 'Annexe',
    champs: ['reglesRepartition', 'explicationEcarts', 'contributions', 'observations'],
  },
  { id: 'certification', titre: 'Certification', champs: ['certifieParId', 'certifieLe'], quand: { certifieParId: isOfAction, certifieLe: isOfAction } },
]

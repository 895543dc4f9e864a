import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { LigneFinancement } from './ligneFinancement'

const colonne = columnsOf(LigneFinancement)

export const ligneFinancementColumns: readonly Colonne<LigneFinancement>[] = [
  colonne('financeurId', 'visible', 'filtre'),
  colonne('nom', 'visible'),
  colonne('exercice', 'visible', 'filtre'),
  colonne('statut', 'visible', 'filtre'),
  colonne('montantDemande', 'visible'),
  colonne('montantNotifie', 'visible'),
  colonne('montantConventionne', 'visible'),
  colonne('dispositif', 'filtre'),
  colonne('objetId', 'filtre'),
  colonne('conventionFinancementId'),
  colonne('soldeLimite'),
  colonne('verifieeLe'),
]

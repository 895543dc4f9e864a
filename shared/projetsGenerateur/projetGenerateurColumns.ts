import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { ProjetGenerateur } from './projetGenerateur'

const colonne = columnsOf(ProjetGenerateur)

export const projetGenerateurColumns: readonly Colonne<ProjetGenerateur>[] = [
  colonne('nom', 'visible'),
  colonne('phase', 'visible', 'filtre'),
  colonne('collectiviteId', 'visible', 'filtre'),
  colonne('commune', 'visible', 'filtre'),
  colonne('chargeMissionId', 'visible', 'filtre', 'court'),
  colonne('debut', 'visible'),
  colonne('fin'),
  colonne('structureId'),
]

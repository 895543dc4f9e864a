import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Projet } from './projet'

const colonne = columnsOf(Projet)

export const projetColumns: readonly Colonne<Projet>[] = [
  colonne('nom', 'visible'),
  colonne('dispositif', 'visible', 'filtre'),
  colonne('stade', 'visible', 'filtre'),
  colonne('porteurs', 'visible'),
  colonne('commune', 'visible', 'filtre'),
  colonne('chargeMissionId', 'visible', 'filtre', 'court'),
  colonne('debut', 'visible'),
  colonne('fin'),
  colonne('secteur', 'filtre'),
  colonne('formeVisee', 'filtre'),
  colonne('qpv', 'filtre'),
  colonne('dateCreation'),
  colonne('structureId'),
]

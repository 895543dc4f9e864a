import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Seance } from './seance'

const colonne = columnsOf(Seance)

export const seanceColumns: readonly Colonne<Seance>[] = [
  colonne('nom', 'visible'),
  colonne('type', 'visible', 'filtre'),
  colonne('date', 'visible'),
  colonne('statut', 'visible', 'filtre'),
  colonne('lieu', 'visible'),
  colonne('presents', 'visible'),
  colonne('actionCpomId', 'visible', 'filtre'),
  colonne('role', 'filtre'),
  colonne('commune', 'filtre'),
  colonne('cycle', 'filtre'),
  colonne('theme'),
  colonne('commanditaireId', 'filtre'),
  colonne('partenaires'),
  colonne('animateurId', 'filtre', 'court'),
  colonne('inscrits'),
  colonne('dureeHeures'),
  colonne('satisfaction'),
]

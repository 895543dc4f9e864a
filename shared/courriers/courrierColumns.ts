import { columnsOf } from '../colonne'
import type { Colonne } from '../descripteur'
import { Courrier } from './courrier'

const colonne = columnsOf(Courrier)

export const courrierColumns: readonly Colonne<Courrier>[] = [
  colonne('nom', 'visible'),
  colonne('date', 'visible'),
  colonne('structureId', 'visible', 'filtre'),
  colonne('personneId', 'visible'),
  colonne('modeEnvoi', 'visible', 'filtre'),
  colonne('reference'),
  colonne('sujetId'),
  colonne('signatairePes21Id', 'filtre', 'court'),
]

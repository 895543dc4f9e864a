import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { classement } from './classement'
import { Offre } from './offre'

const colonne = columnsOf(Offre)

export const offreColumns: readonly Colonne<Offre>[] = [
  colonne('ingenierieId', 'visible', 'filtre'),
  colonne('prestataireId', 'visible', 'filtre'),
  colonne('recueLe', 'visible'),
  colonne('jours', 'visible'),
  colonne('prixJour'),
  colonne('total', 'visible'),
  computed('note', 'Note', offre => classement([offre]).get(offre.id)?.total, 'decimal', 'visible'),
]

import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { AccompagnementCrdva } from './accompagnementCrdva'

const colonne = columnsOf(AccompagnementCrdva)

export const accompagnementCrdvaColumns: readonly Colonne<AccompagnementCrdva>[] = [
  colonne('date', 'visible'),
  computed('demandeur', 'Association', ({ structureId, nomDemandeur }, lire) => lire.get('structures', structureId)?.nom ?? nomDemandeur, 'texte', 'visible'),
  colonne('theme', 'visible', 'filtre'),
  colonne('duree', 'visible'),
  colonne('conseillerId', 'visible', 'filtre', 'court'),
  colonne('suite', 'visible', 'filtre'),
  colonne('actionCpomId', 'filtre'),
]

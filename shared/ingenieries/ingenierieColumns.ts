import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { coutTotal } from './coutIngenierie'
import { Ingenierie } from './ingenierie'

const colonne = columnsOf(Ingenierie)

export const ingenierieColumns: readonly Colonne<Ingenierie>[] = [
  colonne('nom', 'visible'),
  colonne('code'),
  colonne('type', 'visible', 'filtre'),
  colonne('statut', 'visible', 'filtre'),
  computed(
    'structures',
    'Structures',
    ({ structures }, lire) => {
      const ids = Object.values(structures ?? {}).flatMap(({ structureId }) => structureId ?? [])
      return ids.length === 1 ? lire.get('structures', ids[0])?.nom : ids.length > 0 ? `${ids.length}\u00A0structures` : undefined
    },
    'texte',
    'visible',
  ),
  colonne('thematique', 'visible', 'filtre'),
  colonne('prestataireId', 'visible', 'filtre'),
  colonne('dateDebut', 'visible'),
  colonne('dateBilan'),
  colonne('joursPrevus'),
  colonne('joursRealises'),
  colonne('chargeMissionId', 'filtre', 'court'),
  colonne('budgetMax'),
  computed('cout', 'Coût, toutes taxes', coutTotal, 'montant'),
]

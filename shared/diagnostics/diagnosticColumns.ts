import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { structureIdOf } from '../parcours/ofStructure'
import { Diagnostic } from './diagnostic'

const colonne = columnsOf(Diagnostic)

export const diagnosticColumns: readonly Colonne<Diagnostic>[] = [
  computed('structureId', 'Structure', (diagnostic, lire) => lire.get('structures', structureIdOf(lire, diagnostic))?.nom, 'texte', 'visible'),
  colonne('type', 'visible', 'filtre'),
  colonne('statut', 'visible', 'filtre'),
  colonne('version'),
  colonne('chargeMissionId', 'visible', 'filtre', 'court'),
  colonne('dateDebut', 'visible'),
  colonne('dateValidation', 'visible'),
  colonne('valideurNom'),
]

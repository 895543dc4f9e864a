import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { Nomenclature } from './nomenclature'
import { nomDeListe } from './seed'

const colonne = columnsOf(Nomenclature)

export const nomenclatureColumns: readonly Colonne<Nomenclature>[] = [
  computed('liste', 'Liste', ({ liste }) => (liste ? nomDeListe(liste) : undefined), 'texte', 'visible', 'filtre'),
  colonne('libelle', 'visible'),
  colonne('code', 'visible'),
  colonne('ordre'),
  colonne('actif', 'visible', 'filtre'),
  colonne('codeEnee', 'visible'),
  colonne('complement'),
]

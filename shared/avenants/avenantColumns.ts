import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { Avenant } from './avenant'
import { numeroAvenant } from './numeroAvenant'

const colonne = columnsOf(Avenant)

export const avenantColumns: readonly Colonne<Avenant>[] = [
  colonne('conventionId', 'visible'),
  { ...colonne('numero', 'visible'), valeur: numeroAvenant },
  colonne('statut', 'visible', 'filtre'),
  colonne('dateEffet', 'visible'),
  colonne('dateSignature', 'visible'),
  computed(
    'articlesModifies',
    'Articles modifiés',
    ({ articles }) =>
      Object.values(articles ?? {})
        .map(({ titre }) => titre)
        .join(', '),
    'texte',
  ),
  colonne('objet'),
]

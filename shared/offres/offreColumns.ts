import { columnsOf, computed } from '../colonne'
import type { Colonne } from '../descripteur'
import { Offre } from './offre'

const colonne = columnsOf(Offre)

/** What an offre scores, over the whole of its grid. */
const noteTotale = ({ notes }: Offre): number | undefined => {
  const given = Object.values(notes ?? {}).flatMap(({ note }) => note ?? [])
  return given.length === 0 ? undefined : given.reduce((sum, note) => sum + note, 0)
}

export const offreColumns: readonly Colonne<Offre>[] = [
  colonne('ingenierieId', 'visible', 'filtre'),
  colonne('prestataireId', 'visible', 'filtre'),
  colonne('recueLe', 'visible'),
  colonne('jours', 'visible'),
  colonne('prixJour'),
  colonne('total', 'visible'),
  computed('note', 'Note', noteTotale, 'decimal', 'visible'),
]

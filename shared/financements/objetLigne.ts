import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import { ligne as joined } from '../ligne'
import { titleOf } from '../titre'
import type { LigneFinancement } from './ligneFinancement'

const nameOf = (lire: Lecture, objetId: string): string => lire.get('actionsCpom', objetId)?.code ?? titleOf(lire, objetId)

/** What a line pays for: « A2 · CRDVA », « A1, A2, A3 » when it is shared out, else its dispositif; '' when nothing is said. */
export function objetLigne(lire: Lecture, { objetId, dispositif, repartition }: LigneFinancement): string {
  const parts = ordered(repartition).flatMap(part => (part.objetId === undefined ? [] : [nameOf(lire, part.objetId)]))
  if (parts.length > 0) return parts.join(', ')
  return joined(objetId && titleOf(lire, objetId), objetId ? undefined : lire.libelle('dispositifs', dispositif))
}

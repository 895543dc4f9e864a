import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./ParcoursPieces')

/** Parcours DLA: its stages, its acts, what is written at each of them. */
export const parcoursFeature: Feature = {
  fiches: {
    parcours: { Bandeau: later(pieces, 'ParcoursBandeau'), Corps: later(pieces, 'ParcoursCorps'), Cote: later(pieces, 'ParcoursCote'), Apercu: later(pieces, 'ParcoursApercu') },
  },
}

import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./AvenantPieces')

/** Avenants: what changed since the convention was signed, and where the signature stands. */
export const avenantsFeature: Feature = {
  fiches: {
    avenants: {
      Bandeau: later(pieces, 'AvenantBandeau'),
      Corps: later(pieces, 'AvenantCorps'),
      Cote: later(pieces, 'AvenantCote'),
    },
  },
}

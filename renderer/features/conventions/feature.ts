import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./ConventionPieces')

/** Conventions: who, what, until when, and where the signature stands. */
export const conventionsFeature: Feature = {
  fiches: {
    conventions: {
      Bandeau: later(pieces, 'ConventionBandeau'),
      Corps: later(pieces, 'ConventionCorps'),
      Cote: later(pieces, 'ConventionCote'),
    },
  },
}

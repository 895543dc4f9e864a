import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./DiagnosticPieces')

/** Diagnostics partagés: the sixteen headings of the paper. */
export const diagnosticsFeature: Feature = {
  fiches: {
    diagnostics: {
      Bandeau: later(pieces, 'DiagnosticBandeau'),
      Corps: later(pieces, 'DiagnosticCorps'),
      Cote: later(pieces, 'DiagnosticCote'),
    },
  },
}

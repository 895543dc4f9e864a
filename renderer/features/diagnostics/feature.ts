import type { Feature } from '../../fiche/registry'
import { DiagnosticActions, DiagnosticBandeau, DiagnosticCorps, DiagnosticCote } from './DiagnosticPieces'

/** Diagnostics partagés: the sixteen headings of the paper. */
export const diagnosticsFeature: Feature = {
  fiches: { diagnostics: { Actions: DiagnosticActions, Bandeau: DiagnosticBandeau, Corps: DiagnosticCorps, Cote: DiagnosticCote } },
}

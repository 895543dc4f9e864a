import type { Feature } from '../../fiche/registry'
import { ConventionActions, ConventionBandeau, ConventionCorps, ConventionCote } from './ConventionPieces'

/** Conventions: who, what, until when, and where the signature stands. */
export const conventionsFeature: Feature = {
  fiches: { conventions: { Actions: ConventionActions, Bandeau: ConventionBandeau, Corps: ConventionCorps, Cote: ConventionCote } },
}

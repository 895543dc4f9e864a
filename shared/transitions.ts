import { avenantTransitions } from './avenants/avenantTransitions'
import { conventionTransitions } from './conventions/conventionTransitions'
import { diagnosticTransitions } from './diagnostics/diagnosticTransitions'
import { documentTransitions } from './documents/documentTransitions'
import type { Collection, Fiches } from './fiches'
import { ligneTransitions } from './financements/ligneTransitions'
import { ingenierieTransitions } from './ingenieries/ingenierieTransitions'
import { parcoursTransitions } from './parcours/parcoursTransitions'
import type { Machine } from './transition'

/** The steps of the collections that have some. */
export const transitionsOf = {
  parcours: parcoursTransitions,
  diagnostics: diagnosticTransitions,
  ingenieries: ingenierieTransitions,
  conventions: conventionTransitions,
  avenants: avenantTransitions,
  lignesFinancement: ligneTransitions,
  documents: documentTransitions,
} satisfies { [C in Collection]?: Machine<Fiches[C]> }

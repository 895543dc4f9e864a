import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./ProjetPieces')

/** Projects of creation: Bénéfice Créa, Émergence, RARES. */
export const projetsFeature: Feature = {
  fiches: {
    projets: { Bandeau: later(pieces, 'ProjetBandeau'), Corps: later(pieces, 'ProjetCorps'), Cote: later(pieces, 'ProjetCote') },
  },
}

import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./GenerateurPieces')

/** Projects of the Générateur BFC: carried with a collectivité until a structure lives from them. */
export const projetsGenerateurFeature: Feature = {
  fiches: {
    projetsGenerateur: { Bandeau: later(pieces, 'GenerateurBandeau'), Corps: later(pieces, 'GenerateurCorps'), Cote: later(pieces, 'GenerateurCote') },
  },
}

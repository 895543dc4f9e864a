import type { Feature } from '../../fiche/registry'
import { GenerateurBandeau, GenerateurCorps, GenerateurCote } from './GenerateurPieces'

/** Projects of the Générateur BFC: carried with a collectivité until a structure lives from them. */
export const projetsGenerateurFeature: Feature = { fiches: { projetsGenerateur: { Bandeau: GenerateurBandeau, Corps: GenerateurCorps, Cote: GenerateurCote } } }

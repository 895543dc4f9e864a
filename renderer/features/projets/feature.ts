import type { Feature } from '../../fiche/registry'
import { ProjetBandeau, ProjetCorps, ProjetCote } from './ProjetPieces'

/** Projects of creation: Bénéfice Créa, Émergence, RARES. */
export const projetsFeature: Feature = { fiches: { projets: { Bandeau: ProjetBandeau, Corps: ProjetCorps, Cote: ProjetCote } } }

import type { Feature } from '../../fiche/registry'
import { ParcoursApercu, ParcoursBandeau, ParcoursCorps, ParcoursCote } from './ParcoursPieces'

/** Parcours DLA: its stages, its acts, what is written at each of them. */
export const parcoursFeature: Feature = {
  fiches: { parcours: { Bandeau: ParcoursBandeau, Corps: ParcoursCorps, Cote: ParcoursCote, Apercu: ParcoursApercu } },
}

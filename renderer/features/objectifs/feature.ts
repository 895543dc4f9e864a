import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const ObjectifsPage = lazy(() => import('./ObjectifsPage').then(module => ({ default: module.ObjectifsPage })))
const ObjectifCorps = lazy(() => import('./ObjectifPieces').then(module => ({ default: module.ObjectifCorps })))

/** What the figures of a year should reach, for whom, and how far they are. */
export const objectifsFeature: Feature = {
  pages: [{ chemin: '/objectifs', Page: ObjectifsPage }],
  fiches: { objectifsChiffres: { Corps: ObjectifCorps, creation: ['chiffre', 'annee', 'cible', 'financeurId'] } },
}

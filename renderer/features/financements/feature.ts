import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const FinancementsPage = lazy(() => import('./FinancementsPage').then(module => ({ default: module.FinancementsPage })))
const LigneBandeau = lazy(() => import('./LignePieces').then(module => ({ default: module.LigneBandeau })))
const LigneCorps = lazy(() => import('./LignePieces').then(module => ({ default: module.LigneCorps })))
const LigneCote = lazy(() => import('./LignePieces').then(module => ({ default: module.LigneCote })))
const LigneActions = lazy(() => import('./LignePieces').then(module => ({ default: module.LigneActions })))
const ConventionCorps = lazy(() => import('./ConventionPieces').then(module => ({ default: module.ConventionCorps })))
const ConventionCote = lazy(() => import('./ConventionPieces').then(module => ({ default: module.ConventionCote })))

/** The treasurer’s table: who gives what, to what, for which exercice; and the files behind it. */
export const financementsFeature: Feature = {
  pages: [{ chemin: '/financements', Page: FinancementsPage }],
  fiches: {
    lignesFinancement: { Bandeau: LigneBandeau, Corps: LigneCorps, Cote: LigneCote, Actions: LigneActions },
    conventionsFinancement: { Corps: ConventionCorps, Cote: ConventionCote },
  },
}

import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when it is opened: the first screen does without.
const VieAssociativePage = lazy(() => import('./VieAssociativePage').then(module => ({ default: module.VieAssociativePage })))
const ProjetAssociatifPage = lazy(() => import('./ProjetAssociatifPage').then(module => ({ default: module.ProjetAssociatifPage })))
const TemoignageCorps = lazy(() => import('./TemoignagePieces').then(module => ({ default: module.TemoignageCorps })))

/** The association itself: who belongs, who governs, what it set itself, what is said of it. */
export const vieAssociativeFeature: Feature = {
  pages: [
    { chemin: '/vie-associative', Page: VieAssociativePage },
    { chemin: '/vie-associative/projet', Page: ProjetAssociatifPage },
  ],
  fiches: {
    temoignages: { Corps: TemoignageCorps, creation: ['nom', 'personneId', 'sujetId', 'recueilliLe'] },
    adhesions: { creation: ['adherentId', 'annee', 'montant', 'payeeLe', 'reglement'] },
    textesAnnuels: { creation: ['nom', 'nature', 'annee'] },
    publications: { creation: ['nom', 'support', 'date', 'lien'] },
    objectifsAssociatifs: { creation: ['nom', 'mission', 'debut', 'fin'] },
    actionsAssociatives: { creation: ['nom', 'objectifId', 'dispositif'] },
  },
}

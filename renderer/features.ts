import { accueilFeature } from './features/accueil/feature'
import { documentsFeature } from './features/documents/feature'
import type { Feature } from './fiche/registry'

/** What is laid by hand, noun by noun; everything else is generic. */
export const features: readonly Feature[] = [accueilFeature, documentsFeature]

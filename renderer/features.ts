import { accueilFeature } from './features/accueil/feature'
import { cpomFeature } from './features/cpom/feature'
import { documentsFeature } from './features/documents/feature'
import { reglagesFeature } from './features/reglages/feature'
import { structuresFeature } from './features/structures/feature'
import { suiviFeature } from './features/suivi/feature'
import type { Feature } from './fiche/registry'

/** What is laid by hand, noun by noun; everything else is generic. */
export const features: readonly Feature[] = [accueilFeature, documentsFeature, cpomFeature, reglagesFeature, structuresFeature, suiviFeature]

import type { Feature } from '../../fiche/registry'
import { AccueilPage } from './AccueilPage'

/** The morning’s page. */
export const accueilFeature: Feature = { pages: [{ chemin: '/', Page: AccueilPage }] }

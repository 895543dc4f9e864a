import type { Feature } from '../../fiche/registry'
import { PersonneCorps, PersonneCote } from './PersonnePieces'

/** People: of the office, of structures, of projects. */
export const personnesFeature: Feature = { fiches: { personnes: { Corps: PersonneCorps, Cote: PersonneCote } } }

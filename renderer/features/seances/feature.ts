import type { Feature } from '../../fiche/registry'
import { SeanceCorps } from './SeanceCorps'
import { SeanceCote } from './SeanceCote'

/** Séances and events: who came, and the action of the CPOM they count for. */
export const seancesFeature: Feature = { fiches: { seances: { Corps: SeanceCorps, Cote: SeanceCote } } }

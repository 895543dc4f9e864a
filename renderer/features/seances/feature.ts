import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

/** Séances and events: who came, and the action of the CPOM they count for. */
export const seancesFeature: Feature = {
  fiches: { seances: { Corps: later(() => import('./SeanceCorps'), 'SeanceCorps'), Cote: later(() => import('./SeanceCote'), 'SeanceCote') } },
}

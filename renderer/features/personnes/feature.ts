import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./PersonnePieces')

/** People: of the office, of structures, of projects. */
export const personnesFeature: Feature = {
  fiches: {
    personnes: { Corps: later(pieces, 'PersonneCorps'), Cote: later(pieces, 'PersonneCote'), ListActions: later(() => import('../../fiche/DoublonsButton'), 'DoublonsButton') },
  },
}

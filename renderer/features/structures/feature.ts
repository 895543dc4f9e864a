import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

/** Structures: a file for a day’s work, and what is seen of it beside the list. */
export const structuresFeature: Feature = {
  fiches: {
    structures: {
      Corps: later(() => import('./StructureCorps'), 'StructureCorps'),
      Cote: later(() => import('./StructureCote'), 'StructureCote'),
      Actions: later(() => import('./StructureActions'), 'StructureActions'),
      ListActions: later(() => import('../../fiche/DoublonsButton'), 'DoublonsButton'),
      Apercu: later(() => import('./StructureApercu'), 'StructureApercu'),
    },
  },
}

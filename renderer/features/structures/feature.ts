import type { Feature } from '../../fiche/registry'
import { StructureActions } from './StructureActions'
import { StructureApercu } from './StructureApercu'
import { StructureCorps } from './StructureCorps'
import { StructureCote } from './StructureCote'

/** Structures: a file for a day’s work, and what is seen of it beside the list. */
export const structuresFeature: Feature = {
  fiches: { structures: { Corps: StructureCorps, Cote: StructureCote, Actions: StructureActions, Apercu: StructureApercu } },
}

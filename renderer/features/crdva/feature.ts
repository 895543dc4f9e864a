import type { Feature } from '../../fiche/registry'
import { CrdvaCorps, CrdvaCote } from './CrdvaPieces'

/** Advice to associations, at the centre of resources of Dijon. */
export const crdvaFeature: Feature = { fiches: { accompagnementsCrdva: { Corps: CrdvaCorps, Cote: CrdvaCote } } }

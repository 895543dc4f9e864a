import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./CourrierPieces')

/** Letters: to whom, about what, signed by whom. */
export const courriersFeature: Feature = { fiches: { courriers: { Corps: later(pieces, 'CourrierCorps'), Cote: later(pieces, 'CourrierCote') } } }

import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./IngenieriePieces')

/** Ingénieries: structures, consultation and offres, days and bills. */
export const ingenieriesFeature: Feature = {
  fiches: {
    ingenieries: { Bandeau: later(pieces, 'IngenierieBandeau'), Corps: later(pieces, 'IngenierieCorps'), Cote: later(pieces, 'IngenierieCote') },
    offres: { Corps: later(pieces, 'OffreCorps') },
  },
}

import type { Feature } from '../../fiche/registry'
import { IngenierieBandeau, IngenierieCorps, IngenierieCote, OffreCorps } from './IngenieriePieces'

/** Ingénieries: structures, consultation and offres, days and bills. */
export const ingenieriesFeature: Feature = { fiches: { ingenieries: { Bandeau: IngenierieBandeau, Corps: IngenierieCorps, Cote: IngenierieCote }, offres: { Corps: OffreCorps } } }

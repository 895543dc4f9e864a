import type { Feature } from '../../fiche/registry'
import { IngenierieBandeau, IngenierieCorps, IngenierieCote } from './IngenieriePieces'

/** Ingénieries: structures, consultation and offres, days and bills. */
export const ingenieriesFeature: Feature = { fiches: { ingenieries: { Bandeau: IngenierieBandeau, Corps: IngenierieCorps, Cote: IngenierieCote } } }

import { addDays, type Jour } from '../kernel/jour'

/** Papers of a prestataire are asked again after six months (metier.md § 6.3). */
const DAYS_OF_PAPERS = 183

/** From this price before taxes, in euro cents, the attestation de vigilance is asked for (metier.md § 6.3). */
export const SEUIL_VIGILANCE = 500_000

/** True when the papers of the prestataire were seen more than six months before that day. */
export const arePiecesOld = (vues: Jour | undefined, jour: Jour): boolean => vues !== undefined && addDays(vues, DAYS_OF_PAPERS) < jour

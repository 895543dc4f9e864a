import { addDays } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { NiveauAlerte } from './alerte'
import { isConventionnee, sansConvention } from './cumulPublic'
import { type LigneFinancement, type StatutLigne, statutLigneLabels } from './ligneFinancement'
import { isFerme, isTerminee } from './montantsLigne'
import type { MontantsLigne } from './tableau'

const SOON = 30
const ASKED: ReadonlySet<StatutLigne> = new Set(['soldeDemande', 'solde', 'cloture'])

/** The balance has still to be asked for: money is owed, a last day is known, nothing was sent. */
export const isSoldeADemander = (ligne: LigneFinancement, resteARecevoir: number): boolean =>
  ligne.soldeLimite !== undefined && ligne.soldeDemandeLe === undefined && isFerme(ligne) && !ASKED.has(ligne.statut ?? 'envisage') && resteARecevoir > 0

/** What the last column of the treasurer’s table says of a line: its status, unless something is to be done first. */
export function situationLigne(lire: Lecture, ligne: LigneFinancement, { resteARecevoir, tropPercu }: MontantsLigne): { situation: string; niveau?: NiveauAlerte } {
  const { financeurId, exercice, soldeLimite } = ligne
  if (!isTerminee(ligne)) {
    if (!isConventionnee(lire, ligne) && sansConvention(lire, financeurId, exercice)) return { situation: 'Sans convention', niveau: 'rouge' }
    if (tropPercu > 0) return { situation: 'Trop-perçu', niveau: 'attention' }
    if (ligne.reversement !== undefined && ligne.reversement > 0) return { situation: 'Reversement demandé', niveau: 'attention' }
    if (isSoldeADemander(ligne, resteARecevoir) && (soldeLimite ?? '') <= addDays(lire.aujourdhui, SOON)) return { situation: 'Solde à demander', niveau: 'attention' }
  }
  return { situation: statutLigneLabels[ligne.statut ?? 'envisage'] }
}

/** Alerts of the treasurer, by code (metier.md § 8.3). A10 and A12 need data the classeur does not hold. */
export const codesAlerte = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A11'] as const
export type CodeAlerte = (typeof codesAlerte)[number]

/** From what is told in passing to what stops. */
export const niveauxAlerte = ['info', 'attention', 'urgent', 'rouge', 'bloquant'] as const
export type NiveauAlerte = (typeof niveauxAlerte)[number]

/** Something the treasurer has to look at, and the record where it is settled. */
export interface AlerteFinancement {
  code: CodeAlerte
  niveau: NiveauAlerte
  /** Who it is about: « Dijon Métropole », « Exercice 2024 ». */
  sujet: string
  /** « plus de 23 000 € notifiés sans convention ». */
  phrase: string
  /** What its link says: « Envoyer le justificatif », « Demander le solde ». */
  geste: string
  /** The record that settles it. */
  collection: string
  id: string
  champ?: string
  date?: string
  montant?: number
  lignes: string[]
}

/** The parts of a budget: what is spent, what is shared in, what comes in, and what is given in kind (metier.md § 7.4). */
export type Volet = 'charges' | 'indirectes' | 'produits' | 'emplois' | 'ressources'

const INDIRECTES = 'indirectes'

/** The account a code begins with: `64`, `74` for `74-etat`, `86` for `864`; `indirectes` for the charges shared in. */
export const classeOf = (compte: string): string => (compte.startsWith(INDIRECTES) ? INDIRECTES : (/^\d{2}/.exec(compte)?.[0] ?? ''))

/** The part of the budget an account belongs to; undefined when it is of none. */
export function voletOf(compte: string | undefined): Volet | undefined {
  const classe = classeOf(compte ?? '')
  if (classe === INDIRECTES) return 'indirectes'
  if (classe === '86') return 'emplois'
  if (classe === '87') return 'ressources'
  if (classe.startsWith('6')) return 'charges'
  return classe.startsWith('7') ? 'produits' : undefined
}

/** True when `compte` is this account or one under it. */
export const isUnder = (compte: string, above: string): boolean => compte === above || compte.startsWith(above)

const PCG_2025 = 2025

/** What the chart of accounts of 2025 changed for an account (metier.md § 7.4); undefined when nothing did. */
export function remarquePcg(compte: string, exercice: number | undefined): string | undefined {
  if (exercice === undefined) return undefined
  if (compte === '747' && exercice < PCG_2025) return 'Le compte 747 n’existe que depuis l’exercice 2025 : jusqu’en 2024, ces quotes-parts sont au compte 777.'
  if (exercice < PCG_2025) return undefined
  if (isUnder(compte, '79')) return 'Les transferts de charges (compte 79) n’existent plus depuis l’exercice 2025 : la ligne reste au formulaire, à zéro.'
  return compte === '777' ? 'Depuis l’exercice 2025, ces quotes-parts sont au compte 747.' : undefined
}

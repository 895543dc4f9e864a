import type { Convention } from './convention'

/** Euro cents. */
export interface BilanEcheancier {
  somme: number
  /** Undefined while neither is known. */
  du: number | undefined
  /** Sum − due: zero when all is well. */
  ecart: number | undefined
}

/** What the échéances of a convention make, beside what is due: its amount, else the participation. */
export function bilanEcheancier({ echeancier, montant, participation }: Pick<Convention, 'echeancier' | 'montant' | 'participation'>): BilanEcheancier {
  const somme = Object.values(echeancier ?? {}).reduce((total, { montant: part = 0 }) => total + part, 0)
  const du = montant ?? participation
  return { somme, du, ecart: du === undefined ? undefined : somme - du }
}

/** The most a convention pays in one civil year, in cents: all of it while its échéances do not say when. */
export function parAn({ echeancier, montant = 0 }: Pick<Convention, 'echeancier' | 'montant'>): number {
  const echeances = Object.values(echeancier ?? {})
  if (echeances.length === 0 || echeances.some(({ date }) => date === undefined)) return montant
  const years = new Map<string, number>()
  for (const { date = '', montant: part = 0 } of echeances) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + part)
  return Math.max(...years.values())
}

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

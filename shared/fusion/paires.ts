import type { Ressemblance } from './ressemblances'

/** A record and one of its marks. */
export interface Marque<F> extends Ressemblance {
  fiche: F
}

/** Two records that may be one thing, and why it is thought so. */
export interface Paire<F> {
  fiches: [F, F]
  raison: string
  rang: number
}

// A mark that many share tells little: each of them is then shown beside a few others only, never all pairs.
const PEERS = 5

/** The pairs that share a mark, each once and for its surest reason, the surest first; none that the office told apart. */
export function pairesOf<F extends { id: string; distinctesDe?: Readonly<Record<string, true>> | undefined }>(marques: readonly Marque<F>[]): Paire<F>[] {
  const met = new Map<string, Marque<F>[]>()
  const paires = new Map<string, Paire<F>>()
  for (const marque of marques) {
    const before = met.get(marque.cle) ?? []
    met.set(marque.cle, before)
    for (const other of before.slice(-PEERS)) {
      const toldApart = marque.fiche.distinctesDe?.[other.fiche.id] || other.fiche.distinctesDe?.[marque.fiche.id]
      const known = marque.incomplet === false && other.incomplet === false
      if (toldApart || known || other.fiche.id === marque.fiche.id) continue
      const key = `${other.fiche.id} ${marque.fiche.id}`
      const { raison, rang } = marque
      if ((paires.get(key)?.rang ?? Number.POSITIVE_INFINITY) > rang) paires.set(key, { fiches: [other.fiche, marque.fiche], raison, rang })
    }
    before.push(marque)
  }
  return [...paires.values()].sort((a, b) => a.rang - b.rang)
}

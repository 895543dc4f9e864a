import type { Lecture } from '../lecture'

/** The adhésions of a year, by their ids; amounts in cents. */
export interface AdhesionsDeLAnnee {
  personnes: string[]
  structures: string[]
  payees: string[]
  aPayer: string[]
  /** What was paid. */
  recu: number
  /** What is still to come, of those whose amount is known. */
  attendu: number
}

/** Who belongs to the association a given year, and who has yet to pay. One that is offered owes nothing. */
export function adhesionsOf(lire: Lecture, annee: number): AdhesionsDeLAnnee {
  const all = lire.all('adhesions').filter(adhesion => adhesion.annee === annee)
  const payees = all.filter(({ payeeLe }) => payeeLe !== undefined)
  const aPayer = all.filter(({ payeeLe, reglement }) => payeeLe === undefined && reglement !== 'offerte')
  const ids = (adhesions: typeof all): string[] => adhesions.map(({ id }) => id)
  const total = (adhesions: typeof all): number => adhesions.reduce((sum, { montant }) => sum + (montant ?? 0), 0)
  return {
    personnes: ids(all.filter(({ adherentId }) => lire.find(adherentId)?.collection !== 'structures')),
    structures: ids(all.filter(({ adherentId }) => lire.find(adherentId)?.collection === 'structures')),
    payees: ids(payees),
    aPayer: ids(aPayer),
    recu: total(payees),
    attendu: total(aPayer),
  }
}

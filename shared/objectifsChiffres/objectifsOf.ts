import { computeFigures } from '../chiffres/figures'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { ObjectifChiffre } from './objectifChiffre'

/** What a figure should reach, beside what it did. */
export interface ObjectifLu {
  id: string
  code: string
  libelle: string
  cible: number
  /** Who expects it; absent: the PES21 itself. */
  financeurId?: string
  financeur?: string
  commentaire?: string
  realise: number
  /** The records that make `realise`. */
  fiches: string[]
  /** Percent, one decimal; absent when the aim is zero. */
  taux?: number
}

/** Percent reached, one decimal; undefined for an aim of zero. */
const rate = (realise: number, cible: number): number | undefined => (cible === 0 ? undefined : Math.round((realise / cible) * 1000) / 10)

/** The objectives of a year that have an aim, in the order of the figures, those of the PES21 first. */
export function objectifsOf(lire: Lecture, annee: number): ObjectifLu[] {
  const asked = lire.all('objectifsChiffres').filter(objectif => objectif.annee === annee && objectif.cible !== undefined)
  if (asked.length === 0) return []
  return computeFigures(lire, annee).flatMap(({ code, libelle, valeur, fiches }) =>
    asked
      .filter(({ chiffre }) => chiffre === code)
      .map(objectif => ({ code, libelle, realise: valeur, fiches, ...aimOf(lire, objectif, valeur) }))
      .sort((a, b) => compareFrench(a.financeur ?? '', b.financeur ?? '')),
  )
}

function aimOf(lire: Lecture, { id, cible = 0, financeurId, commentaire }: ObjectifChiffre, realise: number) {
  const taux = rate(realise, cible)
  const financeur = lire.get('structures', financeurId)?.nom
  return {
    id,
    cible,
    ...(financeurId === undefined ? {} : { financeurId, financeur: financeur ?? 'financeur à indiquer' }),
    ...(commentaire === undefined ? {} : { commentaire }),
    ...(taux === undefined ? {} : { taux }),
  }
}

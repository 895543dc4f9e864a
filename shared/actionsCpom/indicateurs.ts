import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import type { ActionCpom } from './actionCpom'

export const feuLabels = { atteint: 'Atteint', proche: 'Proche', eloigne: 'En deçà' } as const
export type Feu = keyof typeof feuLabels

/** From which rates, in percent, an indicator is reached, or nearly. */
export interface Seuils {
  atteint: number
  proche: number
}

const ATTEINT = 100
const PROCHE = 80

/** The thresholds the office chose. */
export function seuilsOf(lire: Lecture): Seuils {
  const { seuilAtteint = ATTEINT, seuilProche = PROCHE } = parametresOf(lire) ?? {}
  return { atteint: seuilAtteint, proche: seuilProche }
}

/** What a computed figure says: its value, what it means, the records that make it. */
export interface ChiffreLu {
  valeur: number
  definition: string
  fiches: readonly string[]
}

/** An indicator of the year: aimed at, reached, and how far. Unknown is undefined. */
export interface IndicateurLu {
  id: string
  libelle: string
  unite: string
  cible: number | undefined
  realise: number | undefined
  realiseN1: number | undefined
  /** Percent, not rounded; undefined is « n.a. ». */
  taux: number | undefined
  feu: Feu | undefined
  commentaire: string
  /** Under the lower threshold, the Ville is told why (metier.md § 7.2). */
  commentaireDu: boolean
  /** How the figure is counted, when Permanence counts it. */
  definition: string
  fiches: readonly string[]
  /** Set to be computed from a figure that does not exist. */
  chiffreInconnu: boolean
}

/**
 * How far an indicator went, in percent: réalisé / cible when more is better, cible / réalisé when less is (metier.md § 7.2).
 *
 * @returns undefined, « n.a. », when there is no cible, when it is 0, or when there is nothing to divide by
 */
export function tauxAtteinte(sens: 'hausse' | 'baisse' | undefined, cible: number | undefined, realise: number | undefined): number | undefined {
  if (cible === undefined || cible === 0 || realise === undefined) return undefined
  if (sens !== 'baisse') return (realise / cible) * 100
  return realise === 0 ? undefined : (cible / realise) * 100
}

/** Reached, near or short of it; undefined when there is no rate. */
export function feuOf(taux: number | undefined, { atteint, proche }: Seuils): Feu | undefined {
  if (taux === undefined) return undefined
  if (taux >= atteint) return 'atteint'
  return taux >= proche ? 'proche' : 'eloigne'
}

/**
 * The indicators of an action as the year left them. Computed ones take both years from the figures, the others what was typed.
 *
 * @param ofYear the figures of the exercice by code, @param before those of the year before
 */
export const readIndicateurs = (action: ActionCpom, ofYear: ReadonlyMap<string, ChiffreLu>, before: ReadonlyMap<string, ChiffreLu>, seuils: Seuils): IndicateurLu[] =>
  ordered(action.indicateurs).map(indicateur => {
    const calcule = indicateur.mode === 'calcule'
    const chiffre = calcule ? ofYear.get(indicateur.chiffre ?? '') : undefined
    const realise = calcule ? chiffre?.valeur : indicateur.realise
    const taux = tauxAtteinte(indicateur.sens, indicateur.cible, realise)
    const feu = feuOf(taux, seuils)
    const commentaire = indicateur.commentaire?.trim() ?? ''
    return {
      id: indicateur.id,
      libelle: indicateur.libelle ?? '',
      unite: indicateur.unite ?? '',
      cible: indicateur.cible,
      realise,
      realiseN1: calcule ? before.get(indicateur.chiffre ?? '')?.valeur : indicateur.realiseN1,
      taux,
      feu,
      commentaire,
      commentaireDu: feu === 'eloigne' && commentaire === '',
      definition: chiffre?.definition ?? '',
      fiches: chiffre?.fiches ?? [],
      chiffreInconnu: calcule && chiffre === undefined,
    }
  })

import { computeFigures, type FigureOfYear } from '../chiffres/figures'
import type { CodeChiffre } from '../chiffres/libelles'
import { sigleOf } from '../documents/parties'
import type { Fiches } from '../fiches'
import { isFerme } from '../financements/montantsLigne'
import { isInYear, type Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import type { Seance, TypeSeance } from '../seances/seance'
import { consentementOf } from '../vieAssociative/consentement'
import type { Rubrique } from '../vieAssociative/rubrique'
import { rubriqueOf } from '../vieAssociative/rubriqueOf'
import type { Temoignage } from '../vieAssociative/temoignage'
import type { TexteAnnuel } from '../vieAssociative/texteAnnuel'

/** A figure of the year and of the one before. */
export interface ChiffreActivite extends FigureOfYear {
  /** Unknown when nothing of its kind was counted that year. */
  valeurN1?: number
}

/** Everything the activity report of a year speaks of, read once. */
export interface ContexteActivite {
  lire: Lecture
  annee: number
  /** The last day of the year, or today while it runs: who governs, who works. */
  jour: Jour
  pes21: Parametres | undefined
  sigle: string
  chiffre: (code: CodeChiffre) => ChiffreActivite
  /** The texts of the year, in their rank; for perspectives, of the year that comes. */
  textes: readonly TexteAnnuel[]
  /** Held in the year, in the order of time. */
  seances: readonly Seance[]
  /** Of the year, and that may be published today. */
  temoignages: readonly Temoignage[]
  publications: readonly Fiches['publications'][]
  /** Nothing was counted, held or written. */
  vide: boolean
}

const byRang = (a: TexteAnnuel, b: TexteAnnuel): number => (a.rang ?? 1e6) - (b.rang ?? 1e6) || (a.id < b.id ? -1 : 1)

const byDay = <F extends { date?: string | undefined; id: string }>(a: F, b: F): number => compareKnown(a.date, b.date) || (a.id < b.id ? -1 : 1)

// What is known by its year only comes after what has a day: « 2024 » is not the first of January.
const compareKnown = (a = '', b = ''): number => Number(a.length === 4) - Number(b.length === 4) || (a < b ? -1 : a > b ? 1 : 0)

/** The testimonials heard in the year, or at a time that is not known, whether they may be published or not. */
export const temoignagesOfYear = (lire: Lecture, annee: number): Temoignage[] =>
  lire.all('temoignages').filter(({ recueilliLe }) => recueilliLe === undefined || isInYear(recueilliLe, annee))

/** Every text of the report of a year: a perspective is written the year before the one it speaks of, a presentation stands until it is written again. */
export function textesOfReport(lire: Lecture, annee: number): TexteAnnuel[] {
  const all = lire.all('textesAnnuels')
  const latest = new Map<Rubrique | undefined, number>()
  for (const texte of all) {
    if (texte.nature !== 'presentation' || texte.annee === undefined || texte.annee > annee) continue
    const place = rubriqueOf(lire, texte)
    latest.set(place, Math.max(latest.get(place) ?? 0, texte.annee))
  }
  return all
    .filter(texte => {
      if (texte.nature === 'perspective') return texte.annee === annee + 1
      return texte.annee === (texte.nature === 'presentation' ? latest.get(rubriqueOf(lire, texte)) : annee)
    })
    .sort(byRang)
}

/** The funders whose money is certain for the year. */
export const financeursOf = (lire: Lecture, annee: number): string[] => [
  ...new Set(lire.all('lignesFinancement').flatMap(ligne => (ligne.exercice === annee && isFerme(ligne) && ligne.financeurId ? [ligne.financeurId] : []))),
]

/** Reads a year. */
export function contexteOf(annee: number, lire: Lecture): ContexteActivite {
  const pes21 = parametresOf(lire)
  const lastDay = `${annee}-12-31`
  const before = computeFigures(lire, annee - 1)
  // A classeur begun in 2023 knows nothing of 2022: none is not zero.
  const known = new Set(before.flatMap(({ groupe, valeur }) => (valeur > 0 ? [groupe] : [])))
  const chiffres = new Map(
    computeFigures(lire, annee).map((figure, rank): [string, ChiffreActivite] => [
      figure.code,
      { ...figure, ...(known.has(figure.groupe) ? { valeurN1: before[rank]?.valeur ?? 0 } : {}) },
    ]),
  )
  const textes = textesOfReport(lire, annee)
  const seances = lire
    .all('seances')
    .filter(({ statut, date }) => statut === 'tenue' && isInYear(date, annee))
    .sort(byDay)
  return {
    lire,
    annee,
    jour: lastDay < lire.aujourdhui ? lastDay : lire.aujourdhui,
    pes21,
    sigle: sigleOf(pes21),
    chiffre: code => chiffres.get(code) as ChiffreActivite,
    textes,
    seances,
    temoignages: temoignagesOfYear(lire, annee).filter(temoignage => consentementOf(temoignage, lire.aujourdhui).publiable),
    publications: lire
      .all('publications')
      .filter(({ date }) => isInYear(date, annee))
      .sort(byDay),
    vide: seances.length === 0 && textes.every(({ nature }) => nature === 'presentation') && [...chiffres.values()].every(({ valeur }) => valeur === 0),
  }
}

/** The séances of some types, in the order of time. */
export const seancesDe = ({ seances }: ContexteActivite, ...types: TypeSeance[]): Seance[] => seances.filter(({ type }) => type !== undefined && types.includes(type))

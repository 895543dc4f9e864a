import type { Lecture } from '../lecture'
import type { Compte, Figure } from './figure'
import { accompagnementsCrdva, projetsAccompagnes, reunionsGenerateur } from './figuresCreation'
import { figuresDla } from './figuresDla'
import { evenementsMoisEss, figuresFormations, figuresReseau } from './figuresSeances'

/** Every figure of the year, in the order of the published report, then of what is counted in its lists. */
export const figures: readonly Figure[] = [...figuresDla, projetsAccompagnes, accompagnementsCrdva, ...figuresFormations, ...figuresReseau, reunionsGenerateur, evenementsMoisEss]

/** A figure of one year: `valeur` is the number of the distinct ids in `fiches`, nothing else. */
export interface FigureOfYear {
  code: string
  libelle: string
  groupe: Figure['groupe']
  definition: string
  valeur: number
  fiches: string[]
  /** Named parts: IRTESS 4, IRTS 3. */
  detail?: { libelle: string; valeur: number }[]
}

/** The figures of a civil year. */
export const computeFigures = (lire: Lecture, annee: number): FigureOfYear[] =>
  figures.map(({ code, groupe, libelle, definition, compute, detail }) => {
    const fiches = compute(lire, annee).map(({ id }) => id)
    return { code, libelle: libelle(lire), groupe, definition, valeur: fiches.length, fiches, ...(detail ? { detail: detail(lire, annee) } : {}) }
  })

/** The records that make a figure, and why each counts; empty when there is no such figure. */
export const explainFigure = (lire: Lecture, code: string, annee: number): Compte[] => figures.find(figure => figure.code === code)?.compute(lire, annee) ?? []

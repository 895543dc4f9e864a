import { computeFigures, explainFigure } from '../../../shared/chiffres/figures'
import type { Chiffre, Lien } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { linkById } from '../records/lien'

/** The figures of a year, each beside that of the year before. */
export function figuresOfYear(lire: Lecture, annee: number): Chiffre[] {
  const before = new Map(computeFigures(lire, annee - 1).map(chiffre => [chiffre.code, chiffre.valeur]))
  return computeFigures(lire, annee).map(chiffre => ({ ...chiffre, valeurN1: before.get(chiffre.code) ?? 0 }))
}

/**
 * « D’où vient ce chiffre ? » : the records that make it, and why each is counted.
 *
 * @throws Failure FICHE_NOT_FOUND when there is no such figure
 */
export function explainFigureOfYear(lire: Lecture, code: string, annee: number): { chiffre: Chiffre; fiches: (Lien & { pourquoi: string })[] } {
  const chiffre = figuresOfYear(lire, annee).find(found => found.code === code)
  if (!chiffre) throw new Failure('FICHE_NOT_FOUND', { collection: 'chiffres', id: code })
  const fiches = explainFigure(lire, code, annee).flatMap(({ id, pourquoi }) => {
    const lien = linkById(lire, id)
    return lien ? [{ ...lien, pourquoi }] : []
  })
  return { chiffre, fiches }
}

import { computeFigures, explainFigure } from '../../../shared/chiffres/figures'
import type { Chiffre, Lien } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Lecture } from '../../../shared/lecture'
import { objectifsOf } from '../../../shared/objectifsChiffres/objectifsOf'
import { linkById } from '../records/lien'

/** The figures of a year, each beside that of the year before and what was aimed at. */
export function figuresOfYear(lire: Lecture, annee: number): Chiffre[] {
  const before = new Map(computeFigures(lire, annee - 1).map(chiffre => [chiffre.code, chiffre.valeur]))
  const objectifs = objectifsOf(lire, annee)
  return computeFigures(lire, annee).map(chiffre => {
    const aims = objectifs
      .filter(({ code }) => code === chiffre.code)
      .map(({ id, cible, taux, financeur }) => ({ id, cible, ...(taux === undefined ? {} : { taux }), ...(financeur ? { financeur } : {}) }))
    return { ...chiffre, valeurN1: before.get(chiffre.code) ?? 0, ...(aims.length > 0 ? { objectifs: aims } : {}) }
  })
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

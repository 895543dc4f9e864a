import { Failure } from '../kernel/failure'
import { formatJour } from '../kernel/formatJour'
import type { Lecture } from '../lecture'
import { titleOfFiche } from '../titre'
import type { LigneFinancement } from './ligneFinancement'

function refuse(ligne: LigneFinancement, lire: Lecture): never {
  const titre = titleOfFiche(lire, 'lignesFinancement', ligne)
  throw new Failure('LINE_CHECKED', { titre, par: ligne.verifieePar ?? 'le trésorier', le: formatJour(ligne.verifieeLe) })
}

const withoutCheck = ({ verifieeLe: _le, verifieePar: _par, ...rest }: LigneFinancement): string => JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A checked line is only ever unchecked, whole and with nothing else. @throws Failure LINE_CHECKED */
export function gardeLigne(avant: LigneFinancement | undefined, apres: LigneFinancement | undefined, lire: Lecture): void {
  if (avant?.verifieeLe === undefined) return
  const unchecked = apres && apres.verifieeLe === undefined && apres.verifieePar === undefined
  if (!unchecked || withoutCheck(avant) !== withoutCheck(apres)) refuse(avant, lire)
}

/** What hangs from a checked line keeps as it is: neither changed, nor moved to it, nor taken from it. @throws Failure LINE_CHECKED */
export const gardeOfLignes =
  <F>(lignesOf: (fiche: F) => readonly (string | undefined)[]) =>
  (avant: F | undefined, apres: F | undefined, lire: Lecture): void => {
    for (const id of [avant, apres].flatMap(fiche => (fiche === undefined ? [] : lignesOf(fiche)))) {
      const ligne = lire.get('lignesFinancement', id)
      if (ligne?.verifieeLe !== undefined) refuse(ligne, lire)
    }
  }

import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import type { LigneFinancement } from './ligneFinancement'
import { isFerme, montantDu } from './montantsLigne'

const paysFor = ({ dispositif, objetId, repartition }: LigneFinancement, cible: string): boolean =>
  dispositif === cible || objetId === cible || ordered(repartition).some(part => part.objetId === cible)

/**
 * Who pays, by lines that are certain, for a dispositif or for an action, a project, an ingénierie, a séance in an exercice.
 *
 * @param cible the code of a dispositif, or the id of what is paid for
 * @returns ids of structures, each once
 */
export function financeursDe(lire: Lecture, cible: string, annee: number): string[] {
  const lignes = lire.where('lignesFinancement', 'exercice', String(annee)).filter(ligne => isFerme(ligne) && montantDu(ligne) !== 0 && paysFor(ligne, cible))
  return [...new Set(lignes.flatMap(({ financeurId }) => financeurId ?? []))]
}

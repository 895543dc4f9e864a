import type { Manque } from '../contract'
import { manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import { financeursDe } from '../financements/financeursDe'
import { printedFor } from '../financements/mentionsFinanceurs'
import { mentionsManques } from '../financements/mentionsManques'
import { members } from '../kernel/champs'
import type { ModeleDocument } from '../kernel/document'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'

/** Who pays for an accompaniment: those its convention d’accompagnement names, else those of the lines of the DLA that year. */
export function financeursDla(lire: Lecture, parcoursId: string | undefined, annee: number): string[] {
  const conventions = parcoursId === undefined ? [] : lire.where('conventions', 'parcoursId', parcoursId).filter(({ type }) => type === 'accompagnementDla')
  const named = [...new Set(conventions.flatMap(({ financeurs }) => members(financeurs)))]
  return named.length > 0 ? named : financeursDe(lire, 'dla', annee)
}

/** What is printed on a paper of the DLA: the general sentence of the association stands for the funders who have none of their own. */
export const printedDla = (lire: Lecture, financeurIds: readonly string[], jour: Jour): Pick<ModeleDocument, 'logos' | 'mentions'> =>
  printedFor(lire, financeurIds, jour, parametresOf(lire)?.mentionFinanceurs)

/** What a paper of the DLA lacks of it: nothing once the general sentence is written. */
export function mentionsDlaManques(lire: Lecture, financeurIds: readonly string[], jour: Jour): Manque[] {
  const pes21 = parametresOf(lire)
  if (!pes21 || isWritten(pes21.mentionFinanceurs)) return []
  if (financeurIds.length === 0) return [manque(lire, 'parametres', pes21, 'mentionFinanceurs', 'avertissement', 'Indiquez la mention des financeurs.')]
  return mentionsManques(lire, financeurIds, jour)
}

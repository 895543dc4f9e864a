import { financeursDe } from '../financements/financeursDe'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { ModeleDocument } from '../kernel/document'
import { yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { jourSeance } from './lieuMoment'
import type { Seance } from './seance'

/** What those who pay for a séance, or for the action of the CPOM it counts for, ask to be printed on its papers. */
export function printedSeance(lire: Lecture, seance: Seance): Pick<ModeleDocument, 'logos' | 'mentions'> {
  const jour = jourSeance(seance) ?? lire.aujourdhui
  const annee = yearOf(seance.date ?? jour)
  const financeurs = [seance.id, seance.actionCpomId].flatMap(id => (id === undefined ? [] : financeursDe(lire, id, annee)))
  return printedFor(lire, [...new Set(financeurs)], jour)
}

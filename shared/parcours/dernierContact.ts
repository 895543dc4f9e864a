import { compareDates, type DateConnue, isToCome } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { ingenieriesOf } from './etapeParcours'
import type { Parcours } from './parcours'

/** The latest of these dates, those still to come left aside; of two that begin alike, the better known. */
export function latestPast(dates: readonly (DateConnue | undefined)[], aujourdhui: string): DateConnue | undefined {
  const past = dates.filter((date): date is DateConnue => date !== undefined && !isToCome(date, aujourdhui))
  return past.sort((a, b) => compareDates(b, a) || b.length - a.length)[0]
}

/** When the office was last in touch on this parcours: an échange on it, its structure or its ingénieries, or an act. */
export function dernierContact(parcours: Parcours, lire: Lecture): DateConnue | undefined {
  const diagnostics = lire.where('diagnostics', 'parcoursId', parcours.id)
  const ingenieries = ingenieriesOf(parcours, lire)
  const subjects = [parcours.id, parcours.structureId, ...diagnostics.map(d => d.id), ...ingenieries.map(i => i.id)]
  return latestPast(
    [
      parcours.dateDemande,
      parcours.dateAccueil,
      ...Object.values(parcours.releves ?? {}).map(releve => releve.date),
      ...diagnostics.flatMap(diagnostic => [diagnostic.dateDebut, diagnostic.dateValidation]),
      ...ingenieries.flatMap(ingenierie => [ingenierie.dateDebut, ingenierie.dateFin, ingenierie.dateBilan]),
      ...subjects.flatMap(id => (id ? lire.where('echanges', 'sujetId', id).map(echange => echange.date) : [])),
    ],
    lire.aujourdhui,
  )
}

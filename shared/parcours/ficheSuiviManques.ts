import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { fr, isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import type { Lecture } from '../lecture'
import type { Parcours } from './parcours'
import { titrePreconisation } from './planBlocs'
import { contexteSuivi } from './suiviContexte'

/** What a fiche de suivi lacks, blocking first. */
export function ficheSuiviManques(parcours: Parcours, lire: Lecture): Manque[] {
  const { structure, chargeMission, tenus, financeurs, jour } = contexteSuivi(parcours, lire)
  return bySeverity([
    !structure && manque(lire, 'parcours', parcours, 'structureId', 'bloquant', 'Choisissez la structure.'),
    !chargeMission && manque(lire, 'parcours', parcours, 'chargeMissionId', 'bloquant', 'Indiquez qui suit ce parcours.'),
    ...tenus.flatMap(echange => [
      !echange.date && manque(lire, 'echanges', echange, 'date', 'bloquant', 'Indiquez la date de ce rendez-vous de suivi.'),
      !isWritten(echange.resume) &&
        manque(
          lire,
          'echanges',
          echange,
          'resume',
          'avertissement',
          echange.date ? fr`Résumez le rendez-vous de suivi tenu ${formatDateConnueEnPhrase(echange.date)}.` : 'Résumez ce rendez-vous de suivi.',
        ),
    ]),
    ordered(parcours.plan).length === 0 && manque(lire, 'parcours', parcours, 'plan', 'avertissement', 'Écrivez le plan d’accompagnement : la fiche dit où il en est.'),
    ...ordered(parcours.plan).map(
      (preconisation, index) =>
        !preconisation.statut &&
        manque(lire, 'parcours', parcours, 'plan', 'avertissement', fr`Indiquez où en est « ${titrePreconisation(preconisation, index + 1)} ».`, [preconisation.id, 'statut']),
    ),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}

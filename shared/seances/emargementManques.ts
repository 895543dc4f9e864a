import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import { type Gravite, isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { jourSeance } from './lieuMoment'
import type { Seance } from './seance'

/** What a sheet to sign lacks. */
export function emargementManques(seance: Seance, lire: Lecture): Manque[] {
  const here = (champ: keyof Seance & string, gravite: Gravite, phrase: string) => manque(lire, 'seances', seance, champ, gravite, phrase)
  return bySeverity([
    !isWritten(seance.nom) && here('nom', 'bloquant', 'Indiquez l’intitulé de la séance.'),
    !jourSeance(seance) && here('date', 'bloquant', 'Indiquez le jour de la séance.'),
    !isWritten(seance.lieu) && here('lieu', 'avertissement', 'Indiquez le lieu.'),
    !seance.heureDebut && here('heureDebut', 'avertissement', 'Indiquez l’heure de début.'),
    seance.jauge === undefined && seance.inscrits === undefined && here('jauge', 'avertissement', 'Sans jauge ni inscrits, la feuille a douze lignes.'),
    isUnknown(seance.participants) && here('participants', 'avertissement', 'Sans participants, toutes les lignes sont à remplir à la main.'),
  ])
}

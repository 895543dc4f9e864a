import { endOf, isToCome } from '../kernel/jour'
import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, isOutOfFive, when, wrong } from '../regles'
import { voix } from './assemblees/votes'
import { Seance } from './seance'

/** What is missing or wrong in a séance (metier.md § 4.2). A cancelled one is not asked for more. */
export const seanceRules: readonly Regle<Seance, Lecture>[] = [
  required('nom', 'l’intitulé'),
  ...when<Seance>(
    ({ statut }) => statut !== 'annulee',
    required('type', 'le type : la séance est comptée avec lui'),
    required('date', 'ce que vous savez de la date : 2024, mars 2024 ou 05/03/2024'),
    wrong('statut', 'avertissement', 'Cette séance est passée : indiquez si elle s’est tenue.', ({ statut, date }, lire) =>
      Boolean(statut !== 'tenue' && date && endOf(date) < lire.aujourdhui),
    ),
    wrong(
      'presents',
      'avertissement',
      'Indiquez le nombre de présents, d’après l’émargement : cette séance compte pour la CPOM.',
      ({ statut, actionCpomId, presents }) => statut === 'tenue' && actionCpomId !== undefined && presents === undefined,
    ),
  ),
  wrong(
    'statut',
    'bloquant',
    'Cette séance est encore à venir : elle ne peut pas s’être tenue.',
    ({ statut, date }, lire) => statut === 'tenue' && isToCome(date, lire.aujourdhui),
  ),
  wrong('heureFin', 'bloquant', 'La fin précède le début.', ({ heureDebut, heureFin }) => heureDebut !== undefined && heureFin !== undefined && heureFin < heureDebut),
  wrong(
    'presents',
    'avertissement',
    'Il y a plus de participants présents dans la liste que de présents comptés.',
    ({ presents, participants }) => presents !== undefined && Object.values(participants ?? {}).filter(({ present }) => present).length > presents,
  ),
  wrong(
    'convoqueeLe',
    'avertissement',
    'La convocation est envoyée avant l’assemblée.',
    ({ convoqueeLe, date }) => convoqueeLe !== undefined && date !== undefined && convoqueeLe > endOf(date),
  ),
  wrong(
    'resolutions',
    'avertissement',
    'Une résolution compte plus de voix que de membres présents ou représentés.',
    ({ presents, representes = 0, resolutions }) => presents !== undefined && Object.values(resolutions ?? {}).some(resolution => (voix(resolution) ?? 0) > presents + representes),
  ),
  wrong('satisfaction', 'bloquant', 'La satisfaction se note de 1 à 5.', ({ satisfaction }) => isOutOfFive(satisfaction)),
  farDates(Seance),
]

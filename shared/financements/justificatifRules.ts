import { inOrder, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Justificatif } from './justificatif'

/** What is missing or wrong in it. */
export const justificatifRules: readonly Regle<Justificatif, Lecture>[] = [
  required('ligneId', 'la ligne de financement'),
  required('type', 'le type de justificatif'),
  required('limite', 'la date limite'),
  wrong('envoyeLe', 'bloquant', 'Le jour de l’envoi est encore à venir.', ({ envoyeLe }, lire) => envoyeLe !== undefined && envoyeLe > lire.aujourdhui),
  wrong('envoyeLe', 'avertissement', 'Indiquez quand ce justificatif a été envoyé.', ({ envoyeLe, accepteLe }) => envoyeLe === undefined && accepteLe !== undefined),
  inOrder('envoyeLe', 'accepteLe', 'Le justificatif est accepté avant d’être envoyé.'),
  farDates(Justificatif),
]

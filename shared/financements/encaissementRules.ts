import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Encaissement } from './encaissement'

/** What is missing or wrong in it. */
export const encaissementRules: readonly Regle<Encaissement, Lecture>[] = [
  required('ligneId', 'la ligne de financement'),
  wrong('prevuLe', 'avertissement', 'Indiquez quand ce versement est attendu.', ({ prevuLe, recuLe }) => prevuLe === undefined && recuLe === undefined),
  wrong(
    'montantRecu',
    'avertissement',
    'Indiquez le montant reçu : sans lui, le versement n’est pas compté.',
    ({ recuLe, montantRecu }) => recuLe !== undefined && montantRecu === undefined,
  ),
  wrong(
    'recuLe',
    'avertissement',
    'Indiquez le jour du versement : sans lui, il n’est pas compté.',
    ({ recuLe, montantRecu }) => recuLe === undefined && montantRecu !== undefined,
  ),
  wrong('recuLe', 'bloquant', 'Le jour du versement est encore à venir.', ({ recuLe }, lire) => recuLe !== undefined && recuLe > lire.aujourdhui),
  wrong('recuLe', 'avertissement', 'Ce versement précède la notification de la ligne.', ({ recuLe, ligneId }, lire) => {
    const notifieeLe = lire.get('lignesFinancement', ligneId)?.notifieeLe
    return recuLe !== undefined && notifieeLe !== undefined && recuLe < notifieeLe
  }),
  farDates(Encaissement),
]

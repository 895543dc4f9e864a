import { definitions } from '../documents/blocs'
import { fr } from '../documents/phrases'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { feuilleIngenierie } from './feuilleIngenierie'
import type { Ingenierie } from './ingenierie'
import { type ContextePvChoix, contextePvChoix } from './pvChoixContexte'
import { pvChoixManques } from './pvChoixManques'
import { sectionChoix, sectionConsultation, sectionNotation, sectionOffres } from './pvChoixParties'
import { signaturesIngenierie } from './signaturesIngenierie'

const facts = ({ lire, ingenierie, participantes }: ContextePvChoix): Bloc[] =>
  definitions(
    [participantes.length > 1 ? 'Structures' : 'Structure', listInFrench(participantes.flatMap(({ structure }) => structure.nom ?? []))],
    ['Thématique', ingenierie.thematique && lire.libelle('thematiques', ingenierie.thematique)],
    ['Budget maximal', ingenierie.budgetMax === undefined ? '' : fr`${formatCentimes(ingenierie.budgetMax)} TTC`],
    ['Date du choix', ingenierie.choixLe && formatJourLong(ingenierie.choixLe)],
  )

/** The procès-verbal of the choice of a prestataire: graded offres, or the reason why there was no competition (metier.md § 2.5). */
export function pvChoixDocument(ingenierie: Ingenierie, lire: Lecture): ModeleDocument {
  const contexte = contextePvChoix(ingenierie, lire)
  return feuilleIngenierie(
    contexte,
    'Procès-verbal de choix du prestataire',
    [
      ...facts(contexte),
      ...sectionConsultation(contexte),
      ...sectionOffres(contexte),
      ...sectionNotation(contexte),
      ...sectionChoix(contexte),
      ...signaturesIngenierie(contexte, ingenierie.choixLe),
    ],
    pvChoixManques(ingenierie, lire),
  )
}

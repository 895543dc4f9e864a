import { printedDla } from '../conventions/mentionsDla'
import { definitions } from '../documents/blocs'
import { fullNameOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import { draftOf } from '../documents/sujet'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
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
  const { pes21 } = contexte
  return rediger(
    {
      titre: 'Procès-verbal de choix du prestataire',
      ...(isWritten(ingenierie.nom) ? { sousTitre: ingenierie.nom } : {}),
      ...(isWritten(ingenierie.code) ? { reference: fr`Ingénierie n° ${ingenierie.code}` } : {}),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedDla(lire, contexte.financeurs, contexte.jour),
      blocs: [
        ...facts(contexte),
        ...sectionConsultation(contexte),
        ...sectionOffres(contexte),
        ...sectionNotation(contexte),
        ...sectionChoix(contexte),
        ...signaturesIngenierie(contexte, ingenierie.choixLe),
      ],
      ...draftOf(pvChoixManques(ingenierie, lire)),
    },
    pes21,
  )
}

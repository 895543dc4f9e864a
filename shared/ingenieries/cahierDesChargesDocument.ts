import { printedDla } from '../conventions/mentionsDla'
import { definitions, listedLines, paragraphe, section, written } from '../documents/blocs'
import { ofDepartement } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { formatEntier } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { cahierDesChargesManques } from './cahierDesChargesManques'
import { sectionBudget, sectionConfidentialite, sectionContact, sectionContexte, sectionCriteres, sectionReponse, sectionSuivi } from './cahierDesChargesParties'
import { feuilleIngenierie } from './feuilleIngenierie'
import type { Ingenierie } from './ingenierie'
import { type ContexteIngenierie, contexteIngenierie } from './ingenierieContexte'
import { sectionStructures } from './presentationStructures'

function introduction({ lire, ingenierie, pes21, sigle, collective, participantes }: ContexteIngenierie): Bloc[] {
  const [only] = participantes
  const whom = collective
    ? participantes.length > 0
      ? fr` au bénéfice de ${formatEntier(participantes.length)} structures`
      : ''
    : isWritten(only?.structure.nom)
      ? fr` au bénéfice de la structure ${only.structure.nom}`
      : ''
  return [
    paragraphe(
      join(
        fr`Le ${sigle}, opérateur du dispositif local d’accompagnement${ofDepartement(pes21)}, consulte des prestataires pour une ingénierie ${collective ? 'collective' : 'individuelle'}${whom}.`,
        ingenierie.cahierDesChargesLe && fr`Ce cahier des charges est daté du ${formatJourLong(ingenierie.cahierDesChargesLe)}.`,
      ),
    ),
    ...definitions(['Thématique', ingenierie.thematique && lire.libelle('thematiques', ingenierie.thematique)]),
  ]
}

/** The cahier des charges of an ingénierie: what prestataires are asked, on what and until when they answer (metier.md § 2.5). */
export function cahierDesChargesDocument(ingenierie: Ingenierie, lire: Lecture): ModeleDocument {
  const contexte = contexteIngenierie(ingenierie, lire, ingenierie.cahierDesChargesLe)
  const { mentions = [] } = printedDla(lire, contexte.financeurs, contexte.jour)
  return feuilleIngenierie(
    contexte,
    'Cahier des charges',
    [
      ...introduction(contexte),
      ...sectionStructures(contexte),
      ...sectionContexte(contexte),
      ...section(1, 'Problématique', written(ingenierie.enjeux)),
      ...section(1, 'Objectifs', listedLines(ingenierie.objectifs)),
      ...section(1, 'Contenu et étapes attendus', listedLines(ingenierie.etapes)),
      ...section(1, 'Livrables attendus', listedLines(ingenierie.livrables)),
      ...section(1, 'Compétences recherchées', listedLines(ingenierie.competences)),
      ...sectionBudget(contexte),
      ...section(1, 'Calendrier', listedLines(ingenierie.calendrier)),
      ...sectionSuivi(contexte),
      ...sectionReponse(),
      ...sectionCriteres(contexte),
      ...sectionContact(contexte),
      ...sectionConfidentialite(contexte),
      ...section(1, 'Financement', mentions.map(paragraphe)),
    ],
    cahierDesChargesManques(ingenierie, lire),
  )
}

import { alinea, article, puces } from '../documents/blocs'
import { namesOf, structureNames } from '../documents/parties'
import { fr, listed } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { montantComplet } from '../kernel/montantEnLettres'
import { listInFrench } from '../kernel/texte'
import { alineasMentions } from './articlesCommuns'
import type { ContexteConvention } from './conventionDlaContexte'
import { versements } from './versements'

/** Article 5: who pays, what the structure pays, what the aid is worth. */
export function articleFinancement({ lire, convention, financeurs: payeurs }: ContexteConvention): Bloc[] {
  const { participation = 0, montant, valeurAide } = convention
  const financeurs = namesOf(lire, payeurs)
  return [
    article('Financement et valorisation'),
    alinea(
      financeurs.length > 0
        ? fr`Le coût de l’accompagnement est pris en charge par les financeurs du DLA : ${listInFrench(financeurs)}.`
        : 'Le coût de l’accompagnement est pris en charge par les financeurs du DLA.',
    ),
    ...(montant === undefined ? [] : [alinea(fr`Le montant de l’accompagnement est de ${montantComplet(montant)}.`)]),
    alinea(
      participation > 0 ? fr`La structure participe à ce coût à hauteur de ${montantComplet(participation)}.` : 'Aucune participation financière n’est demandée à la structure.',
    ),
    ...versements(convention),
    ...(!valeurAide
      ? []
      : [
          alinea(
            fr`La valeur de l’aide dont bénéficie la structure est estimée à ${montantComplet(valeurAide)}. Cette aide en nature ne donne lieu à aucun versement à la structure.`,
          ),
        ]),
  ]
}

/** Article 6: the comité d’appui, and who may know what. */
export function articleComite({ lire, convention, sigle }: ContexteConvention): Bloc[] {
  const diffusion = structureNames(lire, convention.diffusion)
  return [
    article('Comité d’appui et partage d’informations'),
    alinea(
      'Un comité d’appui, qui peut réunir des représentants de l’État, des collectivités, des réseaux associatifs, des banques et des organismes partenaires, donne un avis technique et consultatif sur le diagnostic et sur le plan d’accompagnement. Ses membres sont tenus à la confidentialité.',
    ),
    ...(diffusion.length > 0
      ? [
          alinea(
            fr`La structure autorise expressément le ${sigle} à communiquer aux destinataires suivants les informations utiles à l’accompagnement, dont le diagnostic et le plan :`,
          ),
          puces(listed(diffusion)),
          alinea(
            'Cette autorisation peut être modifiée ou retirée à tout moment, par écrit. Aucune information n’est communiquée à un autre tiers sans l’accord exprès de la structure.',
          ),
        ]
      : [
          alinea(
            'Aucun document ni aucune information concernant la structure n’est communiqué à un tiers, comité d’appui compris, sans l’accord exprès de la structure, donné par écrit et pour chaque destinataire.',
          ),
        ]),
    alinea(fr`Le ${sigle} rend compte de son activité aux financeurs du DLA et leur présente, en cas de contrôle, les pièces qui justifient l’accompagnement.`),
  ]
}

/** Article 7: the structure owns what is written about it. */
export const articlePropriete = ({ sigle }: ContexteConvention): Bloc[] => [
  article('Propriété des documents'),
  alinea('Le diagnostic, les comptes rendus et les rapports établis au cours de l’accompagnement appartiennent à la structure. Ils ne sont diffusés qu’avec son accord.'),
  alinea(
    fr`Le ${sigle} en conserve un exemplaire pour assurer le suivi de l’accompagnement et répondre aux contrôles des financeurs. Ses méthodes et ses outils, comme ceux des prestataires, restent leur propriété.`,
  ),
]

/** Article 9: how the DLA and its funders are named. */
export const articleCommunication = (contexte: ContexteConvention): Bloc[] => [
  article('Communication et mention des financeurs'),
  ...alineasMentions(contexte, fr`Lorsqu’elle communique sur l’accompagnement, la structure cite le DLA, le ${contexte.sigle} et les financeurs du dispositif.`),
  alinea(
    fr`Le ${contexte.sigle} peut citer la structure parmi celles qu’il accompagne, notamment dans ses rapports d’activité. Un témoignage, une photographie ou un résultat propre à la structure n’est publié qu’avec son accord préalable et écrit.`,
  ),
]

import { alinea, article } from '../documents/blocs'
import { fr, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { plural } from '../kernel/texte'
import { genre } from '../redaction'
import { alineasDonnees, alineasMentions, MANQUEMENT } from './articlesCommuns'
import { type ContexteTripartite, isCofinanceUe } from './tripartiteContexte'

/** Article 12: who owns what is written, and who may read it (metier.md § 2.1). */
export const articlePropriete = ({ collective, sigle }: ContexteTripartite): Bloc[] => [
  article('Propriété intellectuelle et diffusion des livrables'),
  alinea(
    collective
      ? 'Le prestataire cède aux structures bénéficiaires, à titre non exclusif et au fur et à mesure de leur remise, le droit d’utiliser, de reproduire et d’adapter les livrables pour leurs besoins. Ce qui concerne une structure en particulier lui appartient.'
      : 'Le rapport final et les livrables appartiennent à la structure. Le prestataire lui cède, au fur et à mesure de leur remise, le droit de les utiliser, de les reproduire et de les adapter pour ses besoins.',
  ),
  alinea('Le prestataire garde la propriété de ses méthodes et de ses outils, et garantit qu’il a le droit d’utiliser ce qu’il emprunte à d’autres.'),
  alinea(
    fr`Les livrables ne sont diffusés qu’avec l’accord de la structure qu’ils concernent. Le ${sigle} en conserve un exemplaire pour suivre l’accompagnement et répondre aux contrôles des financeurs.`,
  ),
]

/** Article 13: what is heard is not repeated; the personal data of each side (RGPD, articles 13, 14 and 28). */
export const articleConfidentialite = (contexte: ContexteTripartite): Bloc[] => [
  article('Confidentialité et données à caractère personnel'),
  alinea(
    'Chaque partie tient pour confidentielles les informations dont elle a connaissance à l’occasion de l’intervention et ne les utilise que pour la réaliser. Cette obligation demeure pendant les cinq années qui suivent le terme de la convention.',
  ),
  ...alineasDonnees(contexte, {
    pour: 'l’ingénierie',
    donnees: `identité, fonction et coordonnées professionnelles des ${genre('dirigeants')} et des ${genre('interlocuteurs')} ${contexte.collective ? 'des structures' : 'de la structure'} et du prestataire, relevés de décisions et rapports`,
    finalites:
      'Ces données servent à organiser l’intervention, à en contrôler l’exécution et à en rendre compte aux financeurs. Le traitement est fondé sur l’exécution de la présente convention et sur la mission d’intérêt général confiée aux opérateurs du DLA.',
    destinataires: fr`l’équipe du ${contexte.sigle}, au prestataire et à ${contexte.collective ? 'chaque structure pour ce qui la concerne' : 'la structure'} et, pour leurs contrôles, aux financeurs du dispositif`,
    conservation:
      'Elles sont conservées pendant la durée de la convention et les cinq années suivantes. Les pièces comptables et celles dont les financeurs peuvent demander la présentation sont archivées jusqu’à la fin de leur délai de conservation.',
    information: 'Chaque partie en informe les personnes dont elle transmet les coordonnées.',
  }),
  alinea(
    fr`Le prestataire ne traite les données personnelles que lui confie ${contexte.collective ? 'une structure' : 'la structure'} que pour l’intervention et selon ses instructions. Il en assure la sécurité, ne les transmet à personne d’autre, signale sans délai toute violation et les restitue ou les détruit à la fin de l’intervention.`,
  ),
]

/** Article 14: how the funders are named and, when the Union is one of them, what is kept for its controls (metier.md § 6.2, § 10). */
export function articleFinanceurs(contexte: ContexteTripartite): Bloc[] {
  const { sigle, lesStructures } = contexte
  const union = isCofinanceUe(contexte)
  return [
    article(union ? 'Publicité des financeurs, conservation et contrôle' : 'Publicité des financeurs'),
    ...alineasMentions(
      contexte,
      fr`Dans les livrables et lorsqu’ils communiquent sur l’intervention, le prestataire et ${lesStructures} citent le DLA, le ${sigle} et les financeurs du dispositif.`,
    ),
    ...(union
      ? [
          alinea(
            'L’intervention est cofinancée par l’Union européenne. Les parties conservent les pièces qui la justifient (feuilles d’émargement, relevés de jours, livrables, factures et preuves de paiement) pendant cinq ans à compter du 31\u00A0décembre de l’année du dernier paiement versé au titre de ce cofinancement.',
          ),
          alinea(
            fr`Le prestataire et ${lesStructures} acceptent tout contrôle, sur pièces ou sur place, des autorités nationales et européennes compétentes et leur présentent ces pièces à la demande du ${sigle}.`,
          ),
        ]
      : []),
  ]
}

/** Article 15: how it changes, stops for a time, or ends before its end. */
export function articleFinAnticipee({ convention: { preavisJours }, sigle, collective, lesStructures }: ContexteTripartite): Bloc[] {
  const toutes = collective ? 'les deux parties' : 'les trois parties'
  const informees = collective ? 'l’autre et lui en' : 'les autres et leur en'
  const preavis = preavisJours === undefined ? `après en avoir informé ${informees} avoir exposé les motifs` : fr`avec un préavis de ${plural(preavisJours, 'jour')}`
  return [
    article('Modification, suspension, résiliation et défaillance'),
    alinea(`La convention est modifiée par un avenant que signent ${toutes}, notamment pour changer le nombre de jours, le prix ou le terme de l’intervention.`),
    alinea(
      fr`Si ${lesStructures} ${collective ? 'ne sont plus' : 'n’est plus'} en mesure de la suivre, ou si un événement extérieur l’empêche, l’intervention peut être suspendue d’un commun accord écrit, qui fixe la date de la reprise.`,
    ),
    alinea(`Chaque partie peut mettre fin à la convention par écrit, ${preavis}.`),
    alinea(MANQUEMENT),
    alinea(
      join(
        fr`En cas de défaillance du prestataire, le ${sigle} peut, sans indemnité, confier la suite de l’intervention à un autre prestataire.`,
        'Seuls sont dus les jours effectivement réalisés et les livrables remis et conformes\u00A0; ce qui a été versé au-delà est restitué.',
      ),
    ),
  ]
}

import { alinea, article } from '../documents/blocs'
import { fr, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { plural } from '../kernel/texte'
import { genre } from '../redaction'
import { articleDonnees, articleDuree, MANQUEMENT } from './articlesCommuns'
import type { ContexteConvention } from './conventionDlaContexte'

/** Article 8: the personal data of an accompaniment (durations of metier.md § 10). */
export const articleDonneesDla = (contexte: ContexteConvention): Bloc[] =>
  articleDonnees(contexte, {
    pour: 'l’accompagnement',
    donnees: `identité, fonction et coordonnées professionnelles des ${genre('dirigeants')} et des ${genre('interlocuteurs')} de la structure, échanges et comptes rendus de travail`,
    finalites:
      'Ces données servent à mener l’accompagnement, à en assurer le suivi et à en rendre compte aux financeurs. Le traitement est fondé sur l’exécution de la présente convention et sur la mission d’intérêt général confiée aux opérateurs du DLA.',
    destinataires: fr`l’équipe du ${contexte.sigle}, aux prestataires retenus pour ce qui les concerne, aux destinataires acceptés à l’article 6 et, pour leurs contrôles, aux financeurs du dispositif`,
    conservation:
      'Elles sont conservées jusqu’au relevé de situation de la deuxième année, puis deux ans après le dernier contact. Les pièces dont les financeurs peuvent demander la présentation sont archivées jusqu’à la fin de leur délai de contrôle, puis rendues anonymes.',
    information: 'La structure en informe les personnes dont elle transmet les coordonnées.',
  })

/** Article 10: from when to when. */
export const articleDureeDla = ({ convention }: ContexteConvention): Bloc[] =>
  articleDuree(convention, {
    parties: 'deux',
    terme: 's’achève après le relevé de situation de la deuxième année suivant le diagnostic',
    demeurent: 'à la confidentialité, aux documents, aux données à caractère personnel et aux relevés de situation',
  })

/** Article 11: how it may stop before its end. */
export function articleResiliation({ convention: { preavisJours, participation = 0 }, sigle }: ContexteConvention): Bloc[] {
  const preavis = preavisJours === undefined ? 'après en avoir informé l’autre et lui en avoir exposé les motifs' : fr`avec un préavis de ${plural(preavisJours, 'jour')}`
  return [
    article('Résiliation et abandon'),
    alinea(fr`Chaque partie peut mettre fin à la convention par écrit, ${preavis}.`),
    alinea(MANQUEMENT),
    alinea(
      join(
        fr`Si la structure abandonne l’accompagnement, elle en informe le ${sigle} et un bilan de ce qui a été réalisé est dressé avec elle. Les documents déjà établis lui restent acquis ; les ingénieries engagées sont réglées selon leur propre convention.`,
        participation > 0 && 'La participation reste due à proportion de ce qui a été réalisé.',
      ),
    ),
  ]
}

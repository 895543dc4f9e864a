import { alinea, article } from '../documents/blocs'
import { addressOf } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { plural } from '../kernel/texte'
import { genre } from '../redaction'
import type { ContexteConvention } from './conventionDlaContexte'

/** Article 8: personal data (RGPD, articles 13 and 14; durations of metier.md § 10). */
export function articleDonnees({ pes21, sigle }: ContexteConvention): Bloc[] {
  const courrier = addressOf(pes21?.adresse, pes21?.codePostal, pes21?.ville)
  const voies = [courrier && fr`par courrier au ${courrier}`, isWritten(pes21?.mail) && fr`par courriel à ${pes21.mail}`].filter(Boolean).join(' ou ')
  const referent = isWritten(pes21?.referentRgpd) ? fr` auprès de ${pes21.referentRgpd}` : fr` auprès du ${sigle}`
  return [
    article('Données à caractère personnel'),
    alinea(
      fr`Le ${sigle} est responsable du traitement des données recueillies pour l’accompagnement : identité, fonction et coordonnées professionnelles des ${genre('dirigeants')} et des ${genre('interlocuteurs')} de la structure, échanges et comptes rendus de travail.`,
    ),
    alinea(
      'Ces données servent à mener l’accompagnement, à en assurer le suivi et à en rendre compte aux financeurs. Le traitement est fondé sur l’exécution de la présente convention et sur la mission d’intérêt général confiée aux opérateurs du DLA.',
    ),
    alinea(
      fr`Elles sont destinées à l’équipe du ${sigle}, aux prestataires retenus pour ce qui les concerne, aux destinataires acceptés à l’article 6 et, pour leurs contrôles, aux financeurs du dispositif.`,
    ),
    alinea(
      'Elles sont conservées jusqu’au relevé de situation de la deuxième année, puis deux ans après le dernier contact. Les pièces dont les financeurs peuvent demander la présentation sont archivées jusqu’à la fin de leur délai de contrôle, puis rendues anonymes.',
    ),
    alinea(
      join(
        fr`Les personnes concernées disposent d’un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité. Elles l’exercent${referent}${voies ? ` ${voies}` : ''}.`,
        'Elles peuvent adresser une réclamation à la Commission nationale de l’informatique et des libertés (CNIL). La structure en informe les personnes dont elle transmet les coordonnées.',
      ),
    ),
  ]
}

/** Article 10: from when to when. */
export function articleDuree({ convention: { debut, fin } }: ContexteConvention): Bloc[] {
  const effet = debut ? fr`prend effet le ${formatJourLong(debut)}` : 'prend effet à la date de sa signature par les deux parties'
  const terme = fin ? fr`s’achève le ${formatJourLong(fin)}` : 's’achève après le relevé de situation de la deuxième année suivant le diagnostic'
  return [
    article('Durée et modification'),
    alinea(fr`La présente convention ${effet} et ${terme}.`),
    alinea('Elle peut être modifiée ou prolongée par un avenant signé des deux parties.'),
    alinea('Les engagements relatifs à la confidentialité, aux documents, aux données à caractère personnel et aux relevés de situation demeurent après son terme.'),
  ]
}

/** Article 11: how it may stop before its end. */
export function articleResiliation({ convention: { preavisJours, participation = 0 }, sigle }: ContexteConvention): Bloc[] {
  const preavis = preavisJours === undefined ? 'après en avoir informé l’autre et lui en avoir exposé les motifs' : fr`avec un préavis de ${plural(preavisJours, 'jour')}`
  return [
    article('Résiliation et abandon'),
    alinea(fr`Chaque partie peut mettre fin à la convention par écrit, ${preavis}.`),
    alinea(
      'En cas de manquement d’une partie à ses engagements, l’autre peut résilier la convention si une mise en demeure écrite est restée sans effet pendant trente jours. Aucune partie n’est responsable d’une inexécution due à un cas de force majeure.',
    ),
    alinea(
      join(
        fr`Si la structure abandonne l’accompagnement, elle en informe le ${sigle} et un bilan de ce qui a été réalisé est dressé avec elle. Les documents déjà établis lui restent acquis ; les ingénieries engagées sont réglées selon leur propre convention.`,
        participation > 0 && 'La participation reste due à proportion de ce qui a été réalisé.',
      ),
    ),
  ]
}

/** Article 12: what happens when the parties disagree. */
export const articleLitiges = ({ convention: { tribunal } }: ContexteConvention): Bloc[] => [
  article('Litiges'),
  alinea(
    fr`Les parties recherchent d’abord un règlement amiable de tout différend né de la présente convention. À défaut, il est porté devant ${isWritten(tribunal) ? courtOf(tribunal) : 'la juridiction compétente'}.`,
  ),
]

/** « Tribunal judiciaire de Dijon » enters the sentence with its article. */
const courtOf = (tribunal: string): string => (/^tribunal/i.test(tribunal.trim()) ? fr`le ${tribunal.trim().replace(/^T/, 't')}` : tribunal)

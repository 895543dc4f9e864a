import { alineasDonnees, alineasMentions, MANQUEMENT, phraseLitiges } from '../../conventions/articlesCommuns'
import { traitementUsuel } from '../../conventions/articlesUsuels'
import { alinea, article, citation, puces } from '../../documents/blocs'
import { fr, isWritten, join, listed } from '../../documents/phrases'
import type { Bloc } from '../../kernel/document'
import { formatJourLong } from '../../kernel/formatJour'
import { plural } from '../../kernel/texte'
import type { ContexteFinancement } from './contexteFinancement'

/** 8: how the funder is named. */
export const articlePublicite = (contexte: ContexteFinancement): Bloc[] => [
  article('Publicité'),
  ...alineasMentions(contexte, fr`Le ${contexte.sigle} fait connaître le soutien du financeur dans tous les documents relatifs aux actions financées.`),
  ...(isWritten(contexte.convention.publicite) ? [alinea('Le financeur demande en outre\u00A0:'), citation(contexte.convention.publicite)] : []),
]

/** 9: what is told without delay, and the contrat d’engagement républicain. */
export const articleEngagements = ({ convention, sigle }: ContexteFinancement): Bloc[] => [
  article('Autres engagements'),
  alinea(fr`Le ${sigle} s’engage à :`),
  puces(
    listed([
      'employer la subvention conformément à son objet et ne pas la reverser à un tiers',
      'informer sans délai le financeur de tout retard, de toute modification ou de tout abandon des actions financées',
      'l’informer sans délai de tout changement de ses statuts, de ses dirigeants, de ses coordonnées ou de son compte bancaire',
    ]),
  ),
  ...(convention.cerSouscritLe
    ? [
        alinea(
          fr`Le ${sigle} a souscrit le contrat d’engagement républicain le ${formatJourLong(convention.cerSouscritLe)}. Il en informe ses membres et veille à son respect. Un manquement peut conduire au retrait de la subvention, au prorata de la période qui reste à courir.`,
        ),
      ]
    : []),
]

/** 10: what may be looked at, and how long papers are kept. */
export const articleControle = ({ financeur, sigle }: ContexteFinancement): Bloc[] => [
  article('Contrôle et conservation des pièces'),
  alinea(
    fr`Le financeur peut contrôler, sur pièces et sur place, l’emploi de la subvention. Le ${sigle} lui facilite l’accès à ses pièces justificatives et à sa comptabilité. En cas d’emploi non conforme, le financeur peut demander le reversement des sommes concernées, après avoir entendu le ${sigle}.`,
  ),
  alinea(
    financeur?.typeFinanceur === 'europe'
      ? 'Les pièces justificatives sont conservées pendant toute la durée qu’impose la réglementation européenne, et présentées aux autorités chargées du contrôle.'
      : 'Les pièces comptables et justificatives sont conservées pendant dix ans.',
  ),
]

/** 11 to 13: personal data, how it changes and stops, who judges. */
export const articlesFin = (contexte: ContexteFinancement): Bloc[] => {
  const { preavisJours } = contexte.convention
  return [
    article('Données à caractère personnel'),
    ...alineasDonnees(contexte, traitementUsuel(contexte)),
    article('Modification et résiliation'),
    alinea('La présente convention est modifiée par un avenant signé des deux parties.'),
    alinea(join(MANQUEMENT, preavisJours !== undefined && fr`Chaque partie peut en outre y mettre fin par écrit, avec un préavis de ${plural(preavisJours, 'jour')}.`)),
    article('Litiges'),
    alinea(phraseLitiges(contexte.convention)),
  ]
}

import { alinea, article, puces } from '../../documents/blocs'
import { fr, listed } from '../../documents/phrases'
import type { Bloc } from '../../kernel/document'
import { formatJourLong } from '../../kernel/formatJour'
import { addMonths } from '../../kernel/jour'
import { plural } from '../../kernel/texte'
import { alineasDonnees, phraseLitiges } from '../articlesCommuns'
import { annonce, citeFinanceurs, traitementUsuel } from '../articlesUsuels'
import type { ContexteObjectifs } from './contexteObjectifs'

const MONTHS_BEFORE_END = 3

/** 6: what is sent, within six months of the end of each exercice (order of 11 October 2006). */
export const articleJustificatifs = ({ sigle }: ContexteObjectifs): Bloc[] => [
  article('Justificatifs'),
  alinea(fr`Le ${sigle} fournit, dans les six mois qui suivent la clôture de chaque exercice :`),
  puces(
    listed([
      'le compte rendu financier conforme à l’arrêté du 11 octobre 2006, signé par son représentant',
      'le compte rendu quantitatif et qualitatif des actions, établi avec les indicateurs de l’annexe III et signé de même',
      'les comptes annuels approuvés et, lorsqu’il en existe un, le rapport du commissaire aux comptes, ou la référence de leur publication au Journal officiel',
      'le rapport d’activité',
    ]),
  ),
]

/** 7: what the association tells, prints, and the contrat d’engagement républicain it subscribed; personal data. */
export const articleEngagements = (contexte: ContexteObjectifs): Bloc[] => {
  const { convention, sigle } = contexte
  return [
    article('Autres engagements'),
    alinea(fr`Le ${sigle} s’engage à :`),
    puces(
      listed([
        'informer sans délai la collectivité de toute modification déclarée au registre national des associations et de tout changement de ses coordonnées bancaires',
        'l’informer sans délai de tout retard ou de toute inexécution, par lettre recommandée avec accusé de réception',
        'faire figurer le logo et le soutien de la collectivité sur tous les supports relatifs au programme',
      ]),
    ),
    ...(convention.cerSouscritLe
      ? [
          alinea(
            fr`Le ${sigle} a souscrit le contrat d’engagement républicain le ${formatJourLong(convention.cerSouscritLe)}. Il en informe ses membres par tout moyen, notamment par affichage ou sur son site, et veille à ce que ses dirigeants, ses salariés et ses bénévoles le respectent.`,
          ),
          alinea('Un manquement à ce contrat peut conduire au retrait de la contribution, au prorata de la période qui reste à courir.'),
        ]
      : []),
    ...citeFinanceurs(contexte),
    ...alineasDonnees(contexte, traitementUsuel(contexte)),
  ]
}

/** 8: what happens when it is not carried out. */
export const articleSanctions = ({ sigle }: ContexteObjectifs): Bloc[] => [
  article('Sanctions'),
  alinea(
    fr`En cas d’inexécution, de retard significatif ou de modification substantielle sans l’accord écrit de la collectivité, celle-ci peut suspendre ou diminuer la contribution, ou demander le reversement de tout ou partie des sommes déjà versées, après examen des justificatifs et après avoir entendu le ${sigle}.`,
  ),
  alinea('Elle l’en informe par lettre recommandée avec accusé de réception.'),
]

/** 9: assessed together, with the indicators of annexe III, and as a whole before the end. */
export function articleEvaluation({ convention: { fin }, sigle }: ContexteObjectifs): Bloc[] {
  const quand = fin ? fr`au plus tard le ${formatJourLong(addMonths(fin, -MONTHS_BEFORE_END))}` : 'trois mois avant le terme de la convention'
  return [
    article('Évaluation'),
    alinea(
      'L’évaluation porte sur la conformité des résultats à l’objet de la convention, sur l’utilité des actions et, le cas échéant, sur les prolongements à leur donner. Elle est conduite conjointement, avec les indicateurs de l’annexe III.',
    ),
    alinea(fr`Le ${sigle} remet, ${quand}, un bilan d’ensemble, qualitatif et quantitatif, de la mise en œuvre du programme.`),
  ]
}

/** 10: what may be looked at, and what becomes of what is not spent. */
export const articleControle = ({ convention, sigle }: ContexteObjectifs): Bloc[] => [
  article('Contrôle'),
  alinea(
    fr`Pendant et au terme de la convention, la collectivité peut procéder à un contrôle, sur pièces et sur place. Le ${sigle} lui facilite l’accès à toutes les pièces justificatives des dépenses et à sa comptabilité.`,
  ),
  alinea('La collectivité contrôle, à l’issue de la convention, que sa contribution n’excède pas le coût de la mise en œuvre du programme.'),
  ...annonce('La part de la contribution qui n’est pas dépensée suit la règle suivante\u00A0:', convention.clauseExcedent),
]

/** 11 and 12: what follows, and how it changes. */
export const articlesSuite = (): Bloc[] => [
  article('Conditions de renouvellement'),
  alinea('La conclusion d’une nouvelle convention est subordonnée à l’évaluation prévue à l’article 9 et aux contrôles prévus à l’article 10. Elle ne peut être tacite.'),
  article('Avenant'),
  alinea(
    'La présente convention ne peut être modifiée que par un avenant signé des deux parties. La demande de modification est faite par écrit\u202F; elle en précise l’objet, la cause et les conséquences.',
  ),
]

/** 13: what goes with it. */
export const articleAnnexes = (annexes: readonly string[]): Bloc[] => [
  article('Annexes'),
  ...(annexes.length > 0 ? [alinea('Font partie intégrante de la présente convention\u00A0:'), puces(listed(annexes))] : [alinea('La présente convention n’a pas d’annexe.')]),
]

/** 14: how it may stop, and who judges. */
export const articleResiliation = ({ convention }: ContexteObjectifs): Bloc[] => [
  article('Résiliation et recours'),
  alinea(
    fr`En cas de manquement d’une partie à ses obligations, l’autre peut résilier la convention de plein droit ${convention.preavisJours === undefined ? 'après' : fr`${plural(convention.preavisJours, 'jour')} après`} une mise en demeure restée sans effet, envoyée par lettre recommandée avec accusé de réception, sans préjudice de ses autres droits.`,
  ),
  alinea(phraseLitiges(convention)),
]

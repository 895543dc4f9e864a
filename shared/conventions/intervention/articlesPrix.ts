import { alinea, article } from '../../documents/blocs'
import { fr, join } from '../../documents/phrases'
import type { Bloc } from '../../kernel/document'
import { formatCentimes } from '../../kernel/montant'
import { montantComplet } from '../../kernel/montantEnLettres'
import { plural } from '../../kernel/texte'
import { citeFinanceurs } from '../articlesUsuels'
import { uniteTarifLabels } from '../champsIntervention'
import type { ContexteParties } from '../contexteParties'
import { versements } from '../versements'
import { mentionTva, quantiteEnMots } from './prix'

/** Article 7: what it costs, how it was worked out, when it is paid. */
export function articlePrix({ convention, pes21, sigle }: ContexteParties): Bloc[] {
  const { montant, tarif, uniteTarif, frais, formationProfessionnelle = false } = convention
  if (montant === 0) return [article('Prix'), alinea(fr`L’intervention est assurée à titre gracieux : le ${sigle} ne demande aucune rémunération au commanditaire.`)]
  const quantite = quantiteEnMots(convention)
  const echeancier = versements(convention)
  return [
    article('Prix et règlement'),
    ...(montant === undefined ? [] : [alinea(join(fr`Le prix de l’intervention est de ${montantComplet(montant)}.`, mentionTva(formationProfessionnelle, pes21, sigle)))]),
    ...(tarif === undefined
      ? []
      : [
          alinea(
            join(
              fr`Il correspond à un tarif de ${formatCentimes(tarif)}${uniteTarif ? ` ${uniteTarifLabels[uniteTarif]}` : ''}${quantite ? ` pour ${quantite}` : ''}.`,
              frais !== undefined && frais > 0 && fr`S’y ajoutent les frais de déplacement, pour ${formatCentimes(frais)}.`,
              frais === 0 && 'Les frais de déplacement sont compris.',
            ),
          ),
        ]),
    ...echeancier,
    alinea(
      echeancier.length > 0
        ? 'Chaque versement est effectué sur présentation d’une facture.'
        : 'Il est réglé sur présentation d’une facture, dans les trente jours qui suivent sa réception.',
    ),
  ]
}

/** Article 8: whose the supports are. */
export const articleSupports = ({ sigle }: ContexteParties): Bloc[] => [
  article('Supports'),
  alinea(
    fr`Les supports remis restent la propriété de leurs auteurs. Le commanditaire et les participants peuvent les utiliser pour leur propre usage, en citant le ${sigle} ; toute autre reproduction ou diffusion demande son accord écrit.`,
  ),
]

/** Article 9: what happens when it is put off or given up. */
export function articleAnnulation({ convention: { delaiAnnulation, montant = 0 }, sigle }: ContexteParties): Bloc[] {
  return [
    article('Report et annulation'),
    alinea('Lorsqu’une partie est empêchée, elle en informe l’autre sans délai\u202F; une nouvelle date est recherchée d’un commun accord.'),
    ...(delaiAnnulation === undefined
      ? []
      : [
          alinea(
            join(
              fr`Le commanditaire peut annuler l’intervention, par écrit et sans frais, jusqu’à ${plural(delaiAnnulation, 'jour')} avant la date prévue.`,
              montant > 0 && fr`Passé ce délai, le ${sigle} peut facturer les frais qu’il a déjà engagés, sur justificatifs.`,
            ),
          ),
        ]),
    alinea(fr`Une intervention que le ${sigle} n’assure pas n’est pas due ; ce qui a été versé d’avance est remboursé.`),
  ]
}

/** Article 10: who answers for what, and for whom. */
export const articleAssurances = ({ sigle }: ContexteParties): Bloc[] => [
  article('Assurances et responsabilité'),
  alinea(
    fr`Chaque partie est assurée pour la responsabilité civile qu’elle encourt. Le commanditaire répond de ses locaux, de son matériel et des participants ; le ${sigle} répond de ses intervenants.`,
  ),
]

/** How funders are named, when some pay for it. */
export function articleMentions(contexte: ContexteParties): Bloc[] {
  const cited = citeFinanceurs(contexte)
  return cited.length > 0 ? [article('Communication et mention des financeurs'), ...cited] : []
}

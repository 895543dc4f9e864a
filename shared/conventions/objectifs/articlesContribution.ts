import { alinea, article, puces } from '../../documents/blocs'
import { fr, isWritten, join, listed } from '../../documents/phrases'
import type { Bloc } from '../../kernel/document'
import { formatCentimes } from '../../kernel/montant'
import { montantComplet } from '../../kernel/montantEnLettres'
import { formatNombre } from '../../kernel/texte'
import { display } from '../../kernel/validation'
import { phraseDuree } from '../articlesCommuns'
import { annonce } from '../articlesUsuels'
import { versements } from '../versements'
import { type ContexteObjectifs, sumOf } from './contexteObjectifs'

/** 1: the programme, on whose initiative, against nothing. */
export const articleObjet = ({ convention, sigle }: ContexteObjectifs): Bloc[] => [
  article('Objet de la convention'),
  alinea(
    fr`Par la présente convention, le ${sigle} s’engage, à son initiative et sous sa responsabilité, à mettre en œuvre le programme d’actions défini à l’annexe I, en cohérence avec les orientations rappelées au préambule.`,
  ),
  ...annonce('Ce programme a pour objet\u00A0:', convention.objet),
  alinea('La collectivité contribue financièrement à ce programme. Elle n’attend aucune contrepartie directe de cette contribution.'),
]

/** 2: how long, and for which exercices; four years at most. */
export function articleDuree({ convention, exercices }: ContexteObjectifs): Bloc[] {
  const [first] = exercices
  const last = exercices.at(-1)
  const porte = first === undefined ? '' : first === last ? `Elle porte sur l’exercice ${first}.` : `Elle porte sur les exercices ${first} à ${last}.`
  return [
    article('Durée de la convention'),
    alinea(join(phraseDuree(convention, { parties: 'deux', terme: 's’achève au terme du programme d’actions, et au plus tard quatre ans après son entrée en vigueur' }), porte)),
  ]
}

/** 3: what costs count. */
export function articleCout({ convention, contributions, sigle }: ContexteObjectifs): Bloc[] {
  const cout = sumOf(contributions.map(one => one.cout))
  return [
    article('Conditions de détermination du coût'),
    ...(cout === undefined
      ? []
      : [alinea(fr`Le coût total éligible du programme, pour la durée de la convention, est évalué à ${montantComplet(cout)}. Les budgets prévisionnels figurent à l’annexe II.`)]),
    alinea('Les coûts pris en considération sont ceux qu’occasionne la mise en œuvre du programme. Ils doivent\u00A0:'),
    puces(
      listed([
        'être liés à l’objet du programme et nécessaires à sa réalisation',
        'être raisonnables, selon le principe de bonne gestion',
        'être engendrés pendant le temps de la réalisation du programme',
        fr`être dépensés par le ${sigle}`,
        'être identifiables et contrôlables',
      ]),
    ),
    ...(convention.coutsIndirects === undefined
      ? []
      : [alinea(fr`Les coûts indirects sont retenus pour un forfait de ${formatNombre(convention.coutsIndirects)} % du montant total des coûts directs éligibles.`)]),
    alinea(
      fr`Le ${sigle} peut adapter ses budgets prévisionnels à la hausse ou à la baisse, à la condition que cette adaptation n’affecte pas la réalisation du programme et ne soit pas substantielle. Il en informe la collectivité par écrit, sans délai.`,
    ),
  ]
}

const rate = (part: number | undefined, whole: number | undefined): string => (part === undefined || !whole ? 'n.c.' : `${formatNombre((part / whole) * 100)}\u00A0%`)
const euros = (cents: number | undefined): string => (cents === undefined ? 'n.c.' : formatCentimes(cents))

/** 4: how much, for each year, which part of the cost, as far as the credits are voted. */
export function articleContribution({ convention, contributions, sigle }: ContexteObjectifs): Bloc[] {
  const { montant } = convention
  const cout = sumOf(contributions.map(one => one.cout))
  const total = sumOf(contributions.map(one => one.montant))
  return [
    article('Conditions de détermination de la contribution financière'),
    ...(montant === undefined
      ? []
      : [
          alinea(
            join(
              fr`La collectivité contribue financièrement pour un montant global de ${montantComplet(montant)} sur la durée de la convention.`,
              cout !== undefined && cout > 0 && fr`Cette contribution représente ${rate(montant, cout)} du coût total éligible.`,
            ),
          ),
        ]),
    ...(contributions.length > 0
      ? [
          alinea('Les montants annuels sont les suivants\u00A0:'),
          {
            type: 'tableau' as const,
            colonnes: [
              { titre: 'Exercice', largeur: 22 },
              { titre: 'Coût éligible', largeur: 28, droite: true },
              { titre: 'Contribution', largeur: 28, droite: true },
              { titre: 'Part du coût', largeur: 22, droite: true },
            ],
            lignes: [
              ...contributions.map(one => [String(one.exercice ?? ''), euros(one.cout), euros(one.montant), rate(one.montant, one.cout)]),
              ['Total', euros(cout), euros(total), rate(total, cout)],
            ],
            total: true,
          },
        ]
      : []),
    alinea('Les contributions annuelles ne sont acquises que sous réserve\u00A0:'),
    puces(
      listed([
        'du vote des crédits correspondants au budget de la collectivité',
        fr`du respect par le ${sigle} des obligations prévues par la présente convention`,
        'de la vérification par la collectivité que le montant de la contribution n’excède pas le coût du programme',
      ]),
    ),
  ]
}

/** 5: when and where it is paid; sixty days after it was notified, unless the échéancier says otherwise. */
export function articleVersement({ convention, pes21, sigle }: ContexteObjectifs): Bloc[] {
  const echeancier = versements(convention)
  const compte = isWritten(pes21?.iban)
    ? fr`, sur son compte IBAN ${display('iban', pes21.iban)}${isWritten(pes21.bic) ? fr` (BIC\u00A0${pes21.bic})` : ''}`
    : ', sur le compte dont il remet le relevé d’identité bancaire'
  return [
    article('Modalités de versement'),
    alinea(fr`La contribution est versée au ${sigle}${compte}.`),
    ...(echeancier.length > 0
      ? echeancier
      : [alinea('À défaut d’autre date convenue, chaque contribution annuelle est versée dans les soixante jours qui suivent sa notification.')]),
  ]
}

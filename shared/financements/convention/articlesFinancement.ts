import { phraseDuree } from '../../conventions/articlesCommuns'
import { annonce } from '../../conventions/articlesUsuels'
import { alinea, article, puces } from '../../documents/blocs'
import { fr, isWritten, join, listed } from '../../documents/phrases'
import type { Bloc } from '../../kernel/document'
import { formatJour, formatJourLong } from '../../kernel/formatJour'
import { formatCentimes } from '../../kernel/montant'
import { montantComplet } from '../../kernel/montantEnLettres'
import { formatNombre } from '../../kernel/texte'
import { display } from '../../kernel/validation'
import type { ContexteFinancement } from './contexteFinancement'

/** 1: what is granted, and what for. */
export const articleObjet = ({ convention, sigle, objets }: ContexteFinancement): Bloc[] => [
  article('Objet'),
  alinea(fr`Le financeur accorde au ${sigle} une subvention, dans les conditions fixées par la présente convention.`),
  ...annonce('Elle a pour objet\u00A0:', convention.objet),
  ...(objets.length > 0
    ? [alinea(objets.length > 1 ? 'Elle contribue au financement de\u00A0:' : 'Elle contribue au financement de l’action suivante\u00A0:'), puces(listed(objets))]
    : []),
  alinea(
    fr`Le ${sigle} met en œuvre ${objets.length === 0 ? 'les actions financées' : objets.length > 1 ? 'ces actions' : 'cette action'} à son initiative et sous sa responsabilité. Le financeur n’en attend aucune contrepartie directe.`,
  ),
]

/** 2: how long it lasts, and from when to when expenses count. */
export function articleDuree({ convention }: ContexteFinancement): Bloc[] {
  const { debut, fin } = convention
  return [
    article('Durée et période d’éligibilité'),
    alinea(phraseDuree(convention, { parties: 'deux', terme: 's’achève lorsque le solde est versé' })),
    ...(debut && fin ? [alinea(fr`Les dépenses sont éligibles lorsqu’elles se rapportent à la période du ${formatJourLong(debut)} au ${formatJourLong(fin)}.`)] : []),
  ]
}

/** 3: how much, which part of the cost, in how many tranches. */
export function articleMontant({ convention, tranches }: ContexteFinancement): Bloc[] {
  const { montant, coutEligible, tauxMax, auProrata } = convention
  const taux =
    montant !== undefined && coutEligible ? fr`, soit ${formatNombre((montant / coutEligible) * 100)} % du coût total éligible, évalué à ${montantComplet(coutEligible)}` : ''
  const total = tranches.reduce((sum, tranche) => sum + (tranche.montant ?? 0), 0)
  return [
    article('Montant de la subvention'),
    ...(montant === undefined ? [] : [alinea(fr`La subvention est d’un montant maximal de ${montantComplet(montant)}${taux}.`)]),
    ...(tauxMax === undefined && !auProrata
      ? []
      : [
          alinea(
            join(
              tauxMax !== undefined && fr`Elle ne peut dépasser ${formatNombre(tauxMax)} % des dépenses éligibles.`,
              auProrata && 'Si le coût réel est inférieur au coût prévu, elle est réduite à due proportion.',
            ),
          ),
        ]),
    ...(tranches.length > 0
      ? [
          alinea(tranches.length > 1 ? 'Elle se répartit en tranches annuelles\u00A0:' : 'Elle est attribuée en une tranche\u00A0:'),
          {
            type: 'tableau' as const,
            colonnes: [
              { titre: 'Exercice', largeur: 34 },
              { titre: 'Notifiée le', largeur: 33 },
              { titre: 'Montant', largeur: 33, droite: true },
            ],
            lignes: [
              ...tranches.map(({ exercice, notifieeLe, montant: part }) => [
                String(exercice ?? ''),
                notifieeLe ? formatJour(notifieeLe) : '—',
                part === undefined ? 'n.c.' : formatCentimes(part),
              ]),
              ...(tranches.length > 1 ? [['Total', '', tranches.some(tranche => tranche.montant === undefined) ? 'n.c.' : formatCentimes(total)]] : []),
            ],
            ...(tranches.length > 1 ? { total: true } : {}),
          },
        ]
      : []),
  ]
}

/** 4: what expenses count. */
export const articleDepenses = ({ convention, sigle }: ContexteFinancement): Bloc[] => [
  article('Dépenses éligibles'),
  ...annonce('Les dépenses retenues sont les suivantes\u00A0:', convention.assiette),
  alinea(
    fr`Elles sont liées et nécessaires à l’objet de la subvention, dépensées par le ${sigle} pendant la période d’éligibilité, identifiables et justifiées. Une même dépense n’est présentée qu’une fois, pour la part qu’aucun autre financeur ne prend en charge.`,
  ),
]

/** 5: when and where it is paid. */
export function articleVersement({ convention, pes21, sigle }: ContexteFinancement): Bloc[] {
  const compte = isWritten(pes21?.iban)
    ? fr`sur son compte IBAN ${display('iban', pes21.iban)}${isWritten(pes21.bic) ? fr` (BIC\u00A0${pes21.bic})` : ''}`
    : 'sur le compte dont il remet le relevé d’identité bancaire'
  return [
    article('Versements'),
    alinea(fr`La subvention est versée au ${sigle}, ${compte}.`),
    ...(isWritten(convention.modalites)
      ? annonce('Les versements se font de la manière suivante\u00A0:', convention.modalites)
      : [alinea('À défaut d’autre date convenue, chaque tranche est versée dans les soixante jours qui suivent sa notification.')]),
  ]
}

/** 6: what is sent, and before when: six months after the exercice at most. */
export function articleJustificatifs({ sigle, tranches }: ContexteFinancement): Bloc[] {
  const limites = tranches.flatMap(({ exercice, limiteJustificatifs }) =>
    exercice !== undefined && limiteJustificatifs ? [fr`pour l’exercice ${exercice}, au plus tard le ${formatJourLong(limiteJustificatifs)}`] : [],
  )
  return [
    article('Justificatifs'),
    alinea(
      fr`Le ${sigle} remet au financeur, dans les six mois qui suivent la fin de chaque exercice, le compte rendu financier de l’emploi de la subvention, le rapport d’activité et les comptes annuels approuvés.`,
    ),
    ...(limites.length > 0 ? [alinea('Ces documents sont remis\u00A0:'), puces(listed(limites))] : []),
  ]
}

/** 7: what becomes of what is not spent. */
export const articleExcedent = ({ convention, sigle }: ContexteFinancement): Bloc[] => [
  article('Part non consommée'),
  ...(isWritten(convention.clauseExcedent)
    ? annonce('La part de la subvention qui n’est pas dépensée suit la règle suivante\u00A0:', convention.clauseExcedent)
    : [alinea(fr`Le ${sigle} informe le financeur de toute part de la subvention qui n’est pas dépensée.`)]),
]

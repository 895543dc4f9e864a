import type { Budget } from '../budgets/budget'
import { type BudgetLu, lignesOf, readBudget } from '../budgets/budgetLu'
import { formatEcartEuros, formatEuros, formatPart, formatTauxEcart } from '../budgets/ecarts'
import { sommeDe } from '../budgets/rangsBudget'
import { tableComptes, tablePrevue } from '../budgets/tablesBudget'
import { note, paragraphe, titre } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { headOf } from './ficheAction'
import type { ActionLue, ContexteRapport } from './rapportCpomContexte'

/** An action of the year with its budget, read. */
export interface ActionBudgetee {
  lue: ActionLue
  rank: number
  budget: Budget
  lu: BudgetLu
}

/** The actions of the year that have a budget, in their order. */
export const budgetsDe = ({ lire, annee, actions }: Pick<ContexteRapport, 'lire' | 'annee' | 'actions'>): ActionBudgetee[] =>
  actions.flatMap((lue, rank) => {
    const budget = lire.where('budgets', 'actionCpomId', lue.action.id).find(({ exercice }) => exercice === annee)
    return budget ? [{ lue, rank, budget, lu: readBudget(lire, budget) }] : []
  })

const codeOf = ({ lue, rank }: Pick<ActionBudgetee, 'lue' | 'rank'>): string => lue.action.code ?? String(rank + 1)

/** What each action cost and brought in, one line each. */
function parAction(budgets: readonly ActionBudgetee[]): Bloc {
  const cells = (libelle: string, lus: readonly BudgetLu[]): string[] => {
    const charges = sommeDe('', lus, 'charges', 'indirectes')
    const produits = sommeDe('', lus, 'produits')
    const resultat = charges.realise === undefined || produits.realise === undefined ? undefined : produits.realise - charges.realise
    return [
      libelle,
      formatEuros(charges.prevu),
      charges.realise === undefined ? 'n.c.' : formatEuros(charges.realise),
      formatPart(charges.realise, charges.prevu),
      produits.realise === undefined ? 'n.c.' : formatEuros(produits.realise),
      resultat === undefined ? 'n.c.' : formatEcartEuros({ montant: resultat, significatif: false }),
    ]
  }
  return {
    type: 'tableau',
    legende: 'Charges et produits, par action',
    colonnes: [
      { titre: 'Action', largeur: 32 },
      { titre: 'Charges prévues', largeur: 14, droite: true },
      { titre: 'Charges réalisées', largeur: 15, droite: true },
      { titre: '% réalisé', largeur: 11, droite: true },
      { titre: 'Produits réalisés', largeur: 15, droite: true },
      { titre: 'Résultat', largeur: 13, droite: true },
    ],
    lignes: [
      ...budgets.map(({ lue, rank, lu }) => cells(headOf(lue, rank), [lu])),
      cells(
        'Total',
        budgets.map(({ lu }) => lu),
      ),
    ],
    total: true,
  }
}

/** What is given in kind to the actions, once both sides are known. */
function enNature(budgets: readonly ActionBudgetee[]): Bloc[] {
  const nature = sommeDe(
    '',
    budgets.map(({ lu }) => lu),
    'emplois',
  )
  if (nature.realise === undefined || nature.realise === 0) return []
  const parts = budgets.flatMap(({ lue, rank, lu }) => {
    const own = sommeDe('', [lu], 'emplois').realise
    return own ? [fr`${codeOf({ lue, rank })} : ${formatCentimes(own)}`] : []
  })
  return [
    paragraphe(
      fr`Les contributions volontaires en nature valorisées (comptes 86 et 87) s’élèvent à ${formatCentimes(nature.realise)} : ${listInFrench(parts)}. Elles n’entrent pas dans les totaux.`,
    ),
  ]
}

/** 9: what the actions cost and brought in, all together then one by one, from their budgets (metier.md § 7.1, 7.3). */
export function comptesDesActions(contexte: ContexteRapport): Bloc[] {
  const { lire, annee } = contexte
  const budgets = budgetsDe(contexte)
  if (budgets.length === 0) return [note(fr`Aucun budget n’est enregistré pour les actions de ${annee}.`)]
  const lus = budgets.map(({ lu }) => lu)
  return [
    titre(2, 'Ensemble des actions'),
    parAction(budgets),
    ...tableComptes(lire, lus, `Prévision et réalisation ${annee}, toutes actions`),
    ...enNature(budgets),
    ...budgets.flatMap(({ lue, rank, lu }) => [titre(2, headOf(lue, rank)), ...tableComptes(lire, [lu], `Prévision et réalisation ${annee}, action ${codeOf({ lue, rank })}`)]),
    note('Montants arrondis à l’euro\u00A0; les totaux et les écarts sont calculés au centime. —\u00A0: sans prévision. n.c.\u00A0: non communiqué.'),
  ]
}

/** 8: the lines whose gap is significant, and why (metier.md § 7.4). */
export function ecartsBudgetaires(contexte: ContexteRapport): Bloc[] {
  const gaps = budgetsDe(contexte).flatMap(budgetee => lignesOf(budgetee.lu).flatMap(ligne => (ligne.ecart.significatif ? [{ code: codeOf(budgetee), ligne }] : [])))
  if (gaps.length === 0) return []
  const [{ seuils }] = budgetsDe(contexte).map(({ lu }) => lu) as [BudgetLu]
  return [
    paragraphe(fr`Les lignes de budget suivantes s’écartent de leur prévision de plus de ${seuils.taux} % et de plus de ${formatEuros(seuils.montant)} :`),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Action', largeur: 9 },
        { titre: 'Ligne', largeur: 31 },
        { titre: 'Écart', largeur: 15, droite: true },
        { titre: 'En %', largeur: 11, droite: true },
        { titre: 'Explication', largeur: 34 },
      ],
      lignes: gaps.map(({ code, ligne }) => [
        code,
        [ligne.intitule, ligne.precision].filter(isWritten).join(' – '),
        formatEcartEuros(ligne.ecart),
        formatTauxEcart(ligne.ecart),
        ligne.commentaire || 'À expliquer',
      ]),
    },
  ]
}

/** 10: what is planned for the actions of the year after. */
export function previsionnelDesActions(lire: Lecture, annee: number, suivantes: readonly ActionLue[]): Bloc[] {
  const lus = budgetsDe({ lire, annee, actions: [...suivantes] }).map(({ lu }) => lu)
  const nature = sommeDe('', lus, 'emplois').prevu
  return [
    ...tablePrevue(lire, lus, `Budget prévisionnel ${annee}, toutes actions`),
    ...(nature ? [paragraphe(fr`S’y ajoutent ${formatCentimes(nature)} de contributions volontaires en nature, pour le même montant en emplois et en ressources.`)] : []),
  ]
}

import type { Bloc, Tableau } from '../kernel/document'
import type { Lecture } from '../lecture'
import type { BudgetLu } from './budgetLu'
import { ecartOf, formatEcartEuros, formatEuros, formatPart, formatTauxEcart } from './ecarts'
import { type Rang, rangEmplois, rangRessources, rangsCharges, rangsParCompte, rangsProduits, sommeDe, totalCharges, totalProduits } from './rangsBudget'

const UNKNOWN = 'n.c.'

/** What was done, beside what was planned: « n.c. » when it was planned and is not known, « — » when neither was. */
const doneOf = ({ prevu, realise }: Rang): string => (realise === undefined && prevu ? UNKNOWN : formatEuros(realise))

function cells(rang: Rang, { seuils }: BudgetLu): string[] {
  const ecart = ecartOf(rang, seuils)
  return [rang.libelle, formatEuros(rang.prevu), doneOf(rang), formatPart(rang.realise, rang.prevu), formatEcartEuros(ecart), formatTauxEcart(ecart)]
}

const fortesOf = (rangs: readonly Rang[]): number[] => rangs.flatMap(({ forte }, index) => (forte ? [index] : []))

const PREVUES: Tableau['colonnes'] = [
  { titre: 'Charges', largeur: 35 },
  { titre: 'Montant', largeur: 15, droite: true },
  { titre: 'Produits', largeur: 35 },
  { titre: 'Montant', largeur: 15, droite: true },
]

const colonnesOf = (premiere: string): Tableau['colonnes'] => [
  { titre: premiere, largeur: 37 },
  { titre: 'Prévision', largeur: 13, droite: true },
  { titre: 'Réalisation', largeur: 14, droite: true },
  { titre: '% réalisé', largeur: 11, droite: true },
  { titre: 'Écart', largeur: 13, droite: true },
  { titre: 'Écart en %', largeur: 12, droite: true },
]

const compared = (premiere: string, rangs: readonly Rang[], lu: BudgetLu, total: boolean): Tableau => ({
  type: 'tableau',
  colonnes: colonnesOf(premiere),
  lignes: rangs.map(rang => cells(rang, lu)),
  fortes: fortesOf(rangs),
  ...(total ? { total } : {}),
})

/** The tables of the Cerfa 15059*02: charges, then produits, planned and done, with their gaps (metier.md § 7.3). */
export const tablesComparees = (lire: Lecture, lu: BudgetLu): readonly [charges: Tableau, produits: Tableau] => [
  compared('Charges', [...rangsCharges(lire, lu), totalCharges(lu)], lu, true),
  compared('Produits', [...rangsProduits(lire, lu), totalProduits(lu)], lu, true),
]

/** The budgets of several actions on one table: charges, then produits, by account. */
export function tableComptes(lire: Lecture, lus: readonly BudgetLu[], legende: string): Bloc[] {
  const [lu] = lus
  if (!lu) return []
  const rangs = [
    ...rangsParCompte(lire, lus, 'charges', 'indirectes'),
    sommeDe('Total des charges', lus, 'charges', 'indirectes'),
    ...rangsParCompte(lire, lus, 'produits'),
    sommeDe('Total des produits', lus, 'produits'),
  ]
  return [{ ...compared('Compte', rangs, lu, true), legende }]
}

/** What is planned for several actions, by account, charges and produits side by side. */
export function tablePrevue(lire: Lecture, lus: readonly BudgetLu[], legende: string): Bloc[] {
  if (lus.length === 0) return []
  const paires: Paire[] = [
    ...sideBySide(rangsParCompte(lire, lus, 'charges', 'indirectes'), rangsParCompte(lire, lus, 'produits')),
    [sommeDe('Total des charges', lus, 'charges', 'indirectes'), sommeDe('Total des produits', lus, 'produits')],
  ]
  return [{ type: 'tableau', legende, colonnes: PREVUES, lignes: paires.map(([charge, produit]) => [...planned(charge), ...planned(produit)]), total: true }]
}

/** What is given in kind: emplois and contributions; undefined when the budget has none. */
export function tableNature(lire: Lecture, lu: BudgetLu): Bloc | undefined {
  if (lu.emplois.rubriques.length + lu.ressources.rubriques.length === 0) return undefined
  return compared('Contributions volontaires en nature', [...rangEmplois(lire, lu), ...rangRessources(lire, lu)], lu, false)
}

type Paire = readonly [charge: Rang | undefined, produit: Rang | undefined]

/** Two lists side by side, the shorter one filled with nothing. */
const sideBySide = (charges: readonly Rang[], produits: readonly Rang[]): Paire[] =>
  Array.from({ length: Math.max(charges.length, produits.length) }, (_, index) => [charges[index], produits[index]] as const)

// An account of the form that nobody used is left blank, as on the form.
const planned = (rang: Rang | undefined): string[] => [rang?.libelle ?? '', rang?.prevu === undefined ? '' : formatEuros(rang.prevu)]

/** The table of the Cerfa 12156*06: charges and produits side by side, their totals level, then what is given in kind (metier.md § 7.4). */
export function tablePrevisionnelle(lire: Lecture, lu: BudgetLu): Bloc {
  const nature = sideBySide(rangEmplois(lire, lu), rangRessources(lire, lu))
  const [charges, produits] = [totalCharges(lu), totalProduits(lu)]
  const general = (own: Rang, kind: number | undefined): Rang => ({ ...own, libelle: 'Total', ...(own.prevu === undefined ? {} : { prevu: own.prevu + (kind ?? 0) }) })
  const heads = sideBySide(rangsCharges(lire, lu), rangsProduits(lire, lu))
  const paires: Paire[] = [
    ...heads,
    [charges, produits],
    ...(nature.length > 0 ? [...nature, [general(charges, lu.emplois.prevu), general(produits, lu.ressources.prevu)] as const] : []),
  ]
  return {
    type: 'tableau',
    colonnes: PREVUES,
    lignes: paires.map(([charge, produit]) => [...planned(charge), ...planned(produit)]),
    // A row is bold as a whole: the sums, which are level on both sides, and what is given in kind.
    fortes: [heads.length, ...(nature.length > 0 ? [heads.length + 1] : [])],
    total: true,
  }
}

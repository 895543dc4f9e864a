/** The accounts of one exercice, in euro cents. */
export type Comptes = {
  [C in 'produits' | 'charges' | 'resultat' | 'fondsPropres' | 'totalBilan' | 'tresorerie' | 'masseSalariale' | 'premierFinanceur' | 'ventes' | 'cotisations']?: number | undefined
}

/** What a ratio is worth; undefined is « n.c. »: nothing to divide by, or a figure is missing. */
export interface Ratio {
  code: 'resultat' | 'fondsPropres' | 'fondsPropresEnJours' | 'tresorerieEnJours' | 'masseSalariale' | 'dependance' | 'autofinancement'
  libelle: string
  valeur: number | undefined
  unite: '%' | 'jours'
}

const DAYS = 365

const divided = (part: number | undefined, whole: number | undefined): number | undefined => (part === undefined || whole === undefined || whole === 0 ? undefined : part / whole)

const percent = (part: number | undefined, whole: number | undefined): number | undefined => {
  const share = divided(part, whole)
  return share === undefined ? undefined : share * 100
}

const days = (stock: number | undefined, charges: number | undefined): number | undefined => {
  const years = divided(stock, charges)
  return years === undefined ? undefined : years * DAYS
}

const sum = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? undefined : a + b)

/**
 * The ratios of one exercice (metier.md § 5). Charges décaissables are not known apart: cash in days is over all charges.
 */
export const ratiosOf = (comptes: Comptes): Ratio[] => {
  const { produits, charges, resultat, fondsPropres, totalBilan, tresorerie, masseSalariale, premierFinanceur, ventes, cotisations } = comptes
  return [
    { code: 'resultat', libelle: 'Résultat / produits', valeur: percent(resultat, produits), unite: '%' },
    { code: 'fondsPropres', libelle: 'Fonds propres / total du bilan', valeur: percent(fondsPropres, totalBilan), unite: '%' },
    { code: 'fondsPropresEnJours', libelle: 'Fonds propres, en jours de charges', valeur: days(fondsPropres, charges), unite: 'jours' },
    { code: 'tresorerieEnJours', libelle: 'Trésorerie, en jours de charges', valeur: days(tresorerie, charges), unite: 'jours' },
    { code: 'masseSalariale', libelle: 'Masse salariale / charges', valeur: percent(masseSalariale, charges), unite: '%' },
    { code: 'dependance', libelle: 'Premier financeur / produits', valeur: percent(premierFinanceur, produits), unite: '%' },
    { code: 'autofinancement', libelle: 'Ventes et cotisations / produits', valeur: percent(sum(ventes, cotisations), produits), unite: '%' },
  ]
}

import type { Structure } from '../structures/structure'

/** The accounts of one exercice, in euro cents. */
export type Comptes = Partial<NonNullable<Structure['finances']>[string]>

/** What a ratio is worth; undefined is « n.c. »: nothing to divide by, or a figure is missing. */
export interface Ratio {
  code:
    | 'resultat'
    | 'fondsPropres'
    | 'fondsPropresEnJours'
    | 'tresorerieEnJours'
    | 'masseSalariale'
    | 'dependance'
    | 'autofinancement'
    | 'fondsDeRoulement'
    | 'besoinFondsDeRoulement'
    | 'tresorerieNette'
    | 'capaciteAutofinancement'
  libelle: string
  /** In percent, in days (a day that is begun is not covered: whole ones are shown), or in euro cents. */
  valeur: number | undefined
  unite: '%' | 'jours' | '€'
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

const plus = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? undefined : a + b)
const minus = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? undefined : a - b)

/** The charges that are paid out: as they were given, else all but the dotations. */
const decaissables = ({ chargesDecaissables, charges, dotations }: Comptes): number | undefined => chargesDecaissables ?? minus(charges, dotations)

/** The ratios of one exercice (metier.md § 5). */
export function ratiosOf(comptes: Comptes): Ratio[] {
  const { produits, charges, resultat, fondsPropres, totalBilan, tresorerie, masseSalariale, premierFinanceur, ventes, cotisations } = comptes
  const fondsDeRoulement = minus(comptes.capitauxPermanents, comptes.actifImmobilise)
  const besoin = minus(comptes.creances, comptes.dettesExploitation)
  const capacite = minus(minus(plus(resultat, comptes.dotations), comptes.reprises), comptes.quotesParts)
  return [
    { code: 'resultat', libelle: 'Résultat / produits', valeur: percent(resultat, produits), unite: '%' },
    { code: 'fondsPropres', libelle: 'Fonds propres / total du bilan', valeur: percent(fondsPropres, totalBilan), unite: '%' },
    { code: 'fondsPropresEnJours', libelle: 'Fonds propres, en jours de charges', valeur: days(fondsPropres, charges), unite: 'jours' },
    { code: 'tresorerieEnJours', libelle: 'Trésorerie, en jours de charges décaissables', valeur: days(tresorerie, decaissables(comptes)), unite: 'jours' },
    { code: 'masseSalariale', libelle: 'Masse salariale / charges', valeur: percent(masseSalariale, charges), unite: '%' },
    { code: 'dependance', libelle: 'Premier financeur / produits', valeur: percent(premierFinanceur, produits), unite: '%' },
    { code: 'autofinancement', libelle: 'Ventes et cotisations / produits', valeur: percent(plus(ventes, cotisations), produits), unite: '%' },
    { code: 'fondsDeRoulement', libelle: 'Fonds de roulement', valeur: fondsDeRoulement, unite: '€' },
    { code: 'besoinFondsDeRoulement', libelle: 'Besoin en fonds de roulement', valeur: besoin, unite: '€' },
    { code: 'tresorerieNette', libelle: 'Trésorerie nette', valeur: minus(fondsDeRoulement, besoin), unite: '€' },
    { code: 'capaciteAutofinancement', libelle: 'Capacité d’autofinancement', valeur: capacite, unite: '€' },
  ]
}

/** One ratio of an exercice; undefined is « n.c. ». */
export const ratioOf = (comptes: Comptes, code: Ratio['code']): number | undefined => ratiosOf(comptes).find(ratio => ratio.code === code)?.valeur

type Figure = keyof Comptes & string

// What is asked of every structure; then what is asked once a part of it is known.
const USUAL: readonly Figure[] = [
  'produits',
  'charges',
  'resultat',
  'masseSalariale',
  'premierFinanceur',
  'ventes',
  'cotisations',
  'fondsPropres',
  'tresorerie',
  'totalBilan',
  'dotations',
]
const TOGETHER: readonly (readonly Figure[])[] = [
  ['capitauxPermanents', 'actifImmobilise'],
  ['creances', 'dettesExploitation'],
  ['reprises', 'quotesParts'],
]

/** The figures an exercice lacks for its ratios to be known; those of a ratio of which nothing is known are not asked for. */
export function chiffresManquants(comptes: Comptes): Figure[] {
  const lacks = (figure: Figure): boolean => comptes[figure] === undefined && !(figure === 'dotations' && comptes.chargesDecaissables !== undefined)
  return [...USUAL.filter(lacks), ...TOGETHER.flatMap(figures => (figures.every(lacks) ? [] : figures.filter(lacks)))]
}

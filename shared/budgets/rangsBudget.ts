import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { type BudgetLu, type LigneLue, total, type VoletLu } from './budgetLu'
import { classeOf, type Volet } from './comptes'
import type { Montants } from './ecarts'

/** A row of a budget on paper. `forte`: an account or a sum, set in bold. */
export interface Rang extends Montants {
  libelle: string
  forte: boolean
}

// The accounts that the forms of the Cerfa print, used or not (metier.md § 7.4).
const CADRE = {
  charges: ['60', '61', '62', '63', '64', '65', '66', '67', '68', '69'],
  produits: ['70', '73', '74', '75', '76', '77', '78', '79'],
} as const

/** Something planned and nothing known of what was done: what was done of the whole is not known either. */
export const isComplete = (lignes: readonly LigneLue[]): boolean => lignes.every(({ prevu = 0, realise }) => prevu === 0 || realise !== undefined)

/** Sums on paper: what was done is only told once all of it is known. */
export function told(lignes: readonly LigneLue[]): Montants {
  const { realise, ...prevu } = total(lignes)
  return isComplete(lignes) && realise !== undefined ? { ...prevu, realise } : prevu
}

// A line with no amount at all is one that was begun: paper does without.
const isTold = ({ prevu, realise }: LigneLue): boolean => prevu !== undefined || realise !== undefined

const linesOfVolet = ({ rubriques }: VoletLu): LigneLue[] => rubriques.flatMap(({ lignes }) => lignes.filter(isTold))

const wordsOf = ({ intitule, precision, compte }: LigneLue, classe: string): string =>
  precision && compte === classe ? precision : [intitule, precision].filter(Boolean).join(' – ')

// A line stands under its account, also where bold would be the other side’s too.
const UNDER = '–\u00A0'

/** An account, then its lines; alone when its only line says no more than the account. */
function rubriqueRows(classe: string, titre: string, lignes: readonly LigneLue[]): Rang[] {
  const [first] = lignes
  const head = { libelle: titre, ...told(lignes), forte: true }
  if (lignes.length === 1 && first?.compte === classe && !first.precision) return [head]
  return [head, ...lignes.map(ligne => ({ libelle: UNDER + wordsOf(ligne, classe), ...told([ligne]), forte: false }))]
}

const framed = (lire: Lecture, volet: VoletLu, cadre: readonly string[]): Rang[] => {
  const classes = [...cadre, ...volet.rubriques.flatMap(({ classe }) => (cadre.includes(classe) ? [] : [classe]))]
  return classes.flatMap(classe =>
    rubriqueRows(
      classe,
      lire.libelle('comptes', classe),
      linesOfVolet(volet).filter(({ compte }) => classeOf(compte) === classe),
    ),
  )
}

/** The accounts of several budgets together, those that are used, without their lines. */
export function rangsParCompte(lire: Lecture, lus: readonly BudgetLu[], ...volets: readonly Volet[]): Rang[] {
  const lignes = lus.flatMap(lu => volets.flatMap(volet => linesOfVolet(lu[volet])))
  const classes = [...new Set(lignes.map(({ compte }) => classeOf(compte)))].sort(compareFrench)
  return classes.map(classe => ({ libelle: lire.libelle('comptes', classe), ...told(lignes.filter(({ compte }) => classeOf(compte) === classe)), forte: false }))
}

/** The sum of some parts of several budgets. */
export const sommeDe = (libelle: string, lus: readonly BudgetLu[], ...volets: readonly Volet[]): Rang => sum(libelle, ...lus.flatMap(lu => volets.map(volet => lu[volet])))

const sum = (libelle: string, ...volets: VoletLu[]): Rang => ({ libelle, ...told(volets.flatMap(linesOfVolet)), forte: true })

/** Direct charges by account, all those of the form, then the shared ones. */
export const rangsCharges = (lire: Lecture, lu: BudgetLu): Rang[] => [
  sum('Charges directes', lu.charges),
  ...framed(lire, lu.charges, CADRE.charges),
  ...rubriqueRows('indirectes', lire.libelle('comptes', 'indirectes'), linesOfVolet(lu.indirectes)),
]

/** Produits by account, all those of the form. */
export const rangsProduits = (lire: Lecture, lu: BudgetLu): Rang[] => framed(lire, lu.produits, CADRE.produits)

export const rangEmplois = (lire: Lecture, { emplois }: BudgetLu): Rang[] => rubriqueRows('86', lire.libelle('comptes', '86'), linesOfVolet(emplois))
export const rangRessources = (lire: Lecture, { ressources }: BudgetLu): Rang[] => rubriqueRows('87', lire.libelle('comptes', '87'), linesOfVolet(ressources))

export const totalCharges = (lu: BudgetLu): Rang => sum('Total des charges', lu.charges, lu.indirectes)
export const totalProduits = (lu: BudgetLu): Rang => sum('Total des produits', lu.produits)

import { ordered } from '../kernel/champs'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Budget, LigneSaisie } from './budget'
import { classeOf, type Volet, voletOf } from './comptes'
import { type Ecart, ecartOf, type Montants, type Seuils, seuilsEcart } from './ecarts'
import { type Realise, realisesOf } from './realise'

/** A line of a budget, read: its words, its amounts, how far they are apart. */
export interface LigneLue extends Montants {
  id: string
  compte: string
  /** The account as the office calls it, then what the line says of itself. */
  intitule: string
  precision: string
  source?: Realise['source']
  fiches: readonly string[]
  ecart: Ecart
  cle: string
  commentaire: string
  /** The gap is significant and nothing explains it. */
  commentaireDu: boolean
}

/** The lines of one account: `64 Charges de personnel`. */
export interface Rubrique extends Montants {
  classe: string
  titre: string
  lignes: LigneLue[]
}

/** One part of the budget, and its sum. */
export interface VoletLu extends Montants {
  rubriques: Rubrique[]
  /** How many lines that were planned have nothing known of what was done. */
  realisesInconnus: number
}

/** A budget read: its parts, its totals, its result. Totals are sums of cents, never of rounded lines. */
export interface BudgetLu extends Record<Volet, VoletLu> {
  /** Direct and shared charges together, without what is given in kind. */
  totalCharges: Montants
  totalProduits: Montants
  /** Produits less charges, once everything that was done is known. */
  resultat?: number
  seuils: Seuils
}

const sumOf = (montants: readonly (number | undefined)[]): number | undefined => {
  const known = montants.filter(montant => montant !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, montant) => sum + montant, 0)
}

/** Adds what is known on each side; a side that nothing tells stays unknown. */
export function total(parts: readonly Montants[]): Montants {
  const [prevu, realise] = [sumOf(parts.map(part => part.prevu)), sumOf(parts.map(part => part.realise))]
  return { ...(prevu === undefined ? {} : { prevu }), ...(realise === undefined ? {} : { realise }) }
}

function readLine(lire: Lecture, ligne: LigneSaisie, done: Realise | undefined, seuils: Seuils): LigneLue {
  const { id, compte = '', prevu, libelle = '', commentaire = '', cle = '', financeurId } = ligne
  const montants = { ...(prevu === undefined ? {} : { prevu }), ...(done === undefined ? {} : { realise: done.montant }) }
  const ecart = ecartOf(montants, seuils)
  return {
    id,
    compte,
    intitule: lire.libelle('comptes', compte),
    precision: libelle || (lire.get('structures', financeurId)?.nom ?? ''),
    ...montants,
    ...(done ? { source: done.source } : {}),
    fiches: done?.fiches ?? [],
    ecart,
    cle,
    commentaire: commentaire.trim(),
    commentaireDu: ecart.significatif && commentaire.trim() === '',
  }
}

function readVolet(lire: Lecture, lignes: readonly LigneLue[]): VoletLu {
  const classes = [...new Set(lignes.map(({ compte }) => classeOf(compte)))].sort(compareFrench)
  return {
    rubriques: classes.map(classe => {
      const own = lignes.filter(({ compte }) => classeOf(compte) === classe)
      return { classe, titre: lire.libelle('comptes', classe), lignes: own, ...total(own) }
    }),
    ...total(lignes),
    realisesInconnus: lignes.filter(({ prevu, realise }) => prevu !== undefined && prevu !== 0 && realise === undefined).length,
  }
}

/** Reads a budget: each line in its part and under its account, what was done beside what was planned (metier.md § 7.4). */
export function readBudget(lire: Lecture, budget: Budget): BudgetLu {
  const seuils = seuilsEcart(lire)
  const typed = ordered(budget.lignes)
  const realises = realisesOf(lire, budget, typed)
  const lignes = typed.map(ligne => readLine(lire, ligne, realises.get(ligne.id), seuils))
  const of = (volet: Volet): VoletLu =>
    readVolet(
      lire,
      lignes.filter(({ compte }) => voletOf(compte) === volet),
    )
  const [charges, indirectes, produits, emplois, ressources] = [of('charges'), of('indirectes'), of('produits'), of('emplois'), of('ressources')]
  const [totalCharges, totalProduits] = [total([charges, indirectes]), total([produits])]
  const complete = charges.realisesInconnus + indirectes.realisesInconnus + produits.realisesInconnus === 0
  const known = complete && totalCharges.realise !== undefined && totalProduits.realise !== undefined
  return {
    charges,
    indirectes,
    produits,
    emplois,
    ressources,
    totalCharges,
    totalProduits,
    ...(known ? { resultat: (totalProduits.realise ?? 0) - (totalCharges.realise ?? 0) } : {}),
    seuils,
  }
}

/** Every line of the budget, in the order of the form. */
export const lignesOf = (lu: BudgetLu): LigneLue[] =>
  [lu.charges, lu.indirectes, lu.produits, lu.emplois, lu.ressources].flatMap(({ rubriques }) => rubriques.flatMap(({ lignes }) => lignes))

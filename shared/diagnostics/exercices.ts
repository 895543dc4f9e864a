import type { Tableau } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import type { Comptes } from './ratios'

/** How many exercices are set side by side. */
export const LAST_YEARS = 3
export const UNKNOWN = 'n.c.'

/** « 2023 », or what stands for it while the exercice is not named. */
export const anneeDe = ({ exercice }: Comptes): string => (exercice === undefined ? 'l’exercice' : String(exercice))

/** A first column of words, then one an exercice. */
export const yearColumns = (titre: string, exercices: readonly Comptes[], largeur: number): Tableau['colonnes'] => [
  { titre, largeur: 100 - largeur },
  ...exercices.map(({ exercice }) => ({ titre: exercice === undefined ? 'Exercice' : String(exercice), largeur: largeur / exercices.length, droite: true })),
]

/** An amount over the exercices. */
export const lineOf = (libelle: string, exercices: readonly Comptes[], of: (comptes: Comptes) => number | undefined): string[] => [
  libelle,
  ...exercices.map(comptes => formatCentimes(of(comptes)) || UNKNOWN),
]

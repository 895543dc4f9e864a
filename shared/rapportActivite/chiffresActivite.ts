import type { CodeChiffre } from '../chiffres/libelles'
import { fr } from '../documents/phrases'
import type { Bloc, Graphique, Tableau } from '../kernel/document'
import { formatEntier } from '../kernel/texte'
import type { ChiffreActivite, ContexteActivite } from './contexteActivite'

/** Those of the figures that count something this year or the year before. */
export const counted = ({ chiffre }: ContexteActivite, codes: readonly CodeChiffre[]): ChiffreActivite[] =>
  codes.map(chiffre).filter(({ valeur, valeurN1 = 0 }) => valeur + valeurN1 > 0)

const hasBefore = (chiffres: readonly ChiffreActivite[]): boolean => chiffres.some(({ valeurN1 }) => valeurN1 !== undefined)

/** The figures in a row, the year before under them; nothing when nothing was counted. */
export function rangee({ annee }: ContexteActivite, chiffres: readonly ChiffreActivite[], legende: string): Bloc[] {
  if (chiffres.length === 0) return []
  const table: Tableau = {
    type: 'tableau',
    legende,
    colonnes: [{ titre: 'Année', largeur: 8 }, ...chiffres.map(({ libelle }) => ({ titre: libelle, largeur: 92 / chiffres.length, droite: true }))],
    lignes: [
      [String(annee), ...chiffres.map(({ valeur }) => formatEntier(valeur))],
      ...(hasBefore(chiffres) ? [[String(annee - 1), ...chiffres.map(({ valeurN1 }) => (valeurN1 === undefined ? 'n.c.' : formatEntier(valeurN1)))]] : []),
    ],
    fortes: [0],
  }
  return [table]
}

/** The same beside those of the year before, as bars; nothing when there is nothing to compare. */
export function comparaison({ annee }: ContexteActivite, chiffres: readonly ChiffreActivite[], legende: string): Bloc[] {
  if (chiffres.length < 2 || !hasBefore(chiffres)) return []
  const chart: Graphique = {
    type: 'graphique',
    legende,
    genre: 'barres',
    categories: chiffres.map(({ libelle }) => libelle),
    series: [
      { nom: String(annee), valeurs: chiffres.map(({ valeur }) => valeur) },
      { nom: String(annee - 1), valeurs: chiffres.map(({ valeurN1 }) => valeurN1) },
    ],
    description: fr`${legende} : ${chiffres.map(({ libelle, valeur, valeurN1 }) => fr`${libelle}, ${formatEntier(valeur)} (${formatEntier(valeurN1 ?? 0)} en ${annee - 1})`).join(' ; ')}.`,
  }
  return [chart]
}

/** How a figure is counted, as a footnote. */
export const commentCompte = ({ libelle, definition }: ChiffreActivite): string => fr`${libelle} : ${definition.charAt(0).toLowerCase()}${definition.slice(1)}`

/** « (25 en 2023) » after a figure; nothing when the year before is not known. */
export const anneeAvant = ({ annee }: ContexteActivite, { valeurN1 }: ChiffreActivite): string => (valeurN1 === undefined ? '' : fr` (${formatEntier(valeurN1)} en ${annee - 1})`)

import type { Graphique, Tableau } from '../kernel/document'
import { formatNombre } from '../kernel/texte'

/** The figures of a chart as a table: for who cannot see it. Unknown is « n.c. ». */
export const tableauGraphique = ({ legende, categories, series, unite }: Graphique): Tableau => ({
  type: 'tableau',
  legende,
  colonnes: [{ titre: '', largeur: 40 }, ...series.map(({ nom }) => ({ titre: unite ? `${nom} (${unite})` : nom, largeur: 60 / series.length, droite: true }))],
  lignes: categories.map((categorie, index) => [categorie, ...series.map(({ valeurs }) => (valeurs[index] === undefined ? 'n.c.' : formatNombre(valeurs[index])))]),
})

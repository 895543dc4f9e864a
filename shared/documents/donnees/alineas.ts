import type { Bloc, Tableau } from '../../kernel/document'
import { tableauGraphique } from '../tableauGraphique'
import { boucle, groupe, type Noeud, valeur } from './noeud'

/** Columns a table of a template may show. */
const COLONNES = 12
/** The tables whose columns can be laid out one by one: as many kinds of them as that. */
export const COLONNES_DISTINCTES = 8

const cellules = (quoi: string, colonnes: number): Noeud<readonly string[]>[] =>
  Array.from({ length: colonnes }, (_, rang) => valeur(`c${rang + 1}`, `${quoi} ${rang + 1}`, '', (cells: readonly string[]) => cells[rang]))

/** A table, by its columns from the first: `c1`, `c2`… */
export const tableauDe = (colonnes = COLONNES): readonly Noeud<Tableau>[] => [
  valeur('legende', 'Légende', 'Échéancier', ({ legende }) => legende),
  groupe('entetes', 'Titres des colonnes', cellules('Titre de la colonne', colonnes), source => source.colonnes.map(({ titre }) => titre)),
  boucle('lignes', 'Lignes', cellules('Colonne', colonnes), ({ lignes }) => lignes),
]

/** The words of a block that are not a table: one paragraph each. */
function textsOf(bloc: Bloc): string[] {
  switch (bloc.type) {
    case 'puces':
      return bloc.items
    case 'definitions':
      return bloc.items.map(({ terme, texte: dit }) => `${terme}\u00A0: ${dit}`)
    case 'titre':
    case 'article':
    case 'alinea':
    case 'paragraphe':
      return [bloc.texte]
    default:
      return []
  }
}

/** A table, or a chart by its figures. */
export const tableOf = (bloc: Bloc): Tableau | undefined => (bloc.type === 'tableau' ? bloc : bloc.type === 'graphique' ? tableauGraphique(bloc) : undefined)

/** One paragraph of a section: its text, and what it is of an article; or a table. */
export type Alinea = { texte?: string; sorte?: 'alinea' | 'puce' | 'citation' | 'paragraphe'; sousTitre?: string; tableau?: Tableau }

function sorteOf(bloc: Bloc): NonNullable<Alinea['sorte']> {
  if (bloc.type === 'alinea') return 'alinea'
  if (bloc.type === 'puces') return 'puce'
  return bloc.type === 'paragraphe' && bloc.style === 'citation' ? 'citation' : 'paragraphe'
}

/** The paragraphs and tables of a section, one after the other. */
export const alineasOf = (blocs: readonly Bloc[]): Alinea[] =>
  blocs.flatMap((bloc): Alinea[] => {
    const table = tableOf(bloc)
    if (table) return [{ tableau: table }]
    return textsOf(bloc).map(dit => (bloc.type === 'titre' ? { sousTitre: dit } : { texte: dit, sorte: sorteOf(bloc) }))
  })

/** The fields of one of them. */
export const alinea: readonly Noeud<Alinea>[] = [
  valeur('texte', 'Texte', 'Un alinéa de l’article.', ({ texte: dit }) => dit),
  valeur('alinea', 'Texte, si c’est un alinéa numéroté', 'Un alinéa de l’article.', ({ sorte, texte: dit }) => (sorte === 'alinea' ? dit : undefined)),
  valeur('puce', 'Texte, si c’est un élément de liste', 'un élément de liste\u00A0;', ({ sorte, texte: dit }) => (sorte === 'puce' ? dit : undefined)),
  valeur('citation', 'Texte, si c’est une citation', '«\u00A0Tenir nos comptes.\u00A0»', ({ sorte, texte: dit }) => (sorte === 'citation' ? dit : undefined)),
  valeur('paragraphe', 'Texte, si c’est un paragraphe ordinaire', 'Un paragraphe.', ({ sorte, texte: dit }) => (sorte === 'paragraphe' ? dit : undefined)),
  valeur('sous_titre', 'Sous-titre', 'Moyens humains', ({ sousTitre }) => sousTitre),
  groupe('tableau', 'Tableau', tableauDe(), source => source.tableau),
  ...Array.from({ length: COLONNES_DISTINCTES }, (_, index) =>
    groupe(`tableau_${index + 1}`, `Tableau de ${index + 1} colonnes`, tableauDe(index + 1), ({ tableau }: Alinea) =>
      tableau?.colonnes.length === index + 1 ? tableau : undefined,
    ),
  ),
]

import { AlignmentType, type IParagraphStyleOptions } from 'docx'
import { spaced } from './colours'

const plain: IParagraphStyleOptions[] = [
  { id: 'Cellule', name: 'Cellule', basedOn: 'Normal', quickFormat: true, run: { size: 19 }, paragraph: { spacing: spaced(40, 40, 240) } },
  { id: 'CelluleDroite', name: 'Cellule à droite', basedOn: 'Cellule', quickFormat: true, paragraph: { alignment: AlignmentType.RIGHT } },
  { id: 'CelluleTitre', name: 'Titre de colonne', basedOn: 'Cellule', quickFormat: true, run: { bold: true, color: 'FFFFFF' }, paragraph: { keepNext: true } },
  { id: 'CelluleTitreDroite', name: 'Titre de colonne à droite', basedOn: 'CelluleTitre', quickFormat: true, paragraph: { alignment: AlignmentType.RIGHT } },
  { id: 'CelluleTotal', name: 'Total', basedOn: 'Cellule', quickFormat: true, run: { bold: true } },
  { id: 'CelluleTotalDroite', name: 'Total à droite', basedOn: 'CelluleTotal', quickFormat: true, paragraph: { alignment: AlignmentType.RIGHT } },
]

/** The style of a cell in a long table: the same, its row lower. */
export const lowCell = (id: string): string => `${id}Serree`

const low = plain
  .filter(({ id }) => !id.startsWith('CelluleTitre'))
  .map(({ id, name }): IParagraphStyleOptions => ({ id: lowCell(id), name: `${name} – long tableau`, basedOn: id, paragraph: { spacing: spaced(20, 20, 240) } }))

/** What tables are filled with. */
export const cells: IParagraphStyleOptions[] = [
  ...plain,
  ...low,
  { id: 'EntreTableaux', name: 'Entre deux tableaux', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: spaced(0, 60, 240) } },
  // Hidden, and one point high where hidden text is shown: a table at the very foot of the last page leaves no empty page after it.
  { id: 'FinTableau', name: 'Fin de tableau', basedOn: 'Normal', run: { size: 2, vanish: true }, paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } } },
]

import type { IParagraphStyleOptions } from 'docx'
import type { FormeDocument } from '../../../../../shared/kernel/document'

const NAMES = { Normal: 'Normal', Quote: 'Citation', Note: 'Note', Partie: 'Partie', Definition: 'Définition', ListBullet: 'Puce', Alinea: 'Alinéa' }

/** The style of a paragraph that follows a table: the same, further down. A table has no space after it of its own. */
export const afterTable = (id: string): string => `${id}ApresTableau`

/** Those of the styles that may follow a table. */
export const afterTables = (forme: FormeDocument): IParagraphStyleOptions[] =>
  Object.entries(NAMES)
    .filter(([id]) => id !== 'Alinea' || forme === 'articles')
    .map(([id, name]) => ({ id: afterTable(id), name: `${name} après tableau`, basedOn: id, next: id, paragraph: { spacing: { before: 200 } } }))

import type { IParagraphStyleOptions } from 'docx'

/** A heading by its level, or out of the count of chapters. */
type Rang = 1 | 2 | 3 | 'sansNumero'

const PLAIN: Readonly<Record<Rang, string>> = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', sansNumero: 'TitreSansNumero' }
const NAMES: Readonly<Record<Rang, string>> = { 1: 'Titre 1', 2: 'Titre 2', 3: 'Titre 3', sansNumero: 'Titre sans numéro' }
const RANGS: readonly Rang[] = [1, 2, 3, 'sansNumero']

/** The style of a heading; another one when it begins a page. */
export const headingStyle = (rang: Rang, page: boolean): string => (page ? `${PLAIN[rang]}Page` : PLAIN[rang])

/** A heading out of the count of chapters or articles. */
const unnumbered: IParagraphStyleOptions = {
  id: 'TitreSansNumero',
  name: 'Titre sans numéro',
  basedOn: 'Heading1',
  next: 'Normal',
  quickFormat: true,
  paragraph: { numbering: false, outlineLevel: 0 },
}

/** Those that begin a page have no space above: Word leaves it out there, LibreOffice keeps it, and the page numbers would not be those of both. */
const paged = RANGS.map(
  (rang): IParagraphStyleOptions => ({
    id: headingStyle(rang, true),
    name: `${NAMES[rang]} – nouvelle page`,
    basedOn: PLAIN[rang],
    next: 'Normal',
    paragraph: { spacing: { before: 0 } },
  }),
)

/** The headings that are not Word’s own. */
export const headings: IParagraphStyleOptions[] = [unnumbered, ...paged]

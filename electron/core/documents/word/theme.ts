import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { FormeDocument } from '../../../../shared/kernel/document'

/** Colours of the papers: the accent of the screen, a readable grey, thin lines, a light ground. */
export const colours = { accent: '115E58', grey: '4A5560', line: 'C9D1D9', ground: 'E8F1F0', alert: '8A3B12', alertGround: 'FDF3EC' }

/** Width of the text on an A4 page with margins of 2 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9638

/** Where the text of a bullet begins: further in when it is under a numbered clause. */
export const BULLET_INDENT: Readonly<Record<FormeDocument, number>> = { articles: 851, chapitres: 426, fiche: 426, lettre: 426 }

const FONT = 'Calibri'
const auto = (before: number, after: number, line = 264) => ({ before, after, line, lineRule: 'auto' as const })
const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: colours.accent },
  paragraph: { spacing: auto(before, after, 240), keepNext: true, keepLines: true },
})
const chapter = (level: number) => ({ numbering: { reference: 'chapitres', level } })

const base: IParagraphStyleOptions[] = [
  { id: 'Reference', name: 'Référence', basedOn: 'Normal', next: 'Title', quickFormat: true, run: { color: colours.grey }, paragraph: { alignment: AlignmentType.CENTER } },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 28, bold: true, color: colours.accent },
    paragraph: { alignment: AlignmentType.CENTER, spacing: auto(0, 360, 240) },
  },
  { id: 'Partie', name: 'Partie', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 284 }, spacing: auto(60, 160), keepLines: true } },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    uiPriority: 29,
    run: { italics: true, color: colours.grey },
    paragraph: {
      contextualSpacing: true,
      indent: { left: 567, right: 567 },
      spacing: auto(60, 160),
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.accent } },
    },
  },
  { id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: { size: 20, color: colours.grey } },
  {
    id: 'Definition',
    name: 'Définition',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { indent: { left: 3119, hanging: 3119 }, leftTabStop: 3119, spacing: auto(0, 60) },
  },
  { id: 'DefinitionSuite', name: 'Définition – suite', basedOn: 'Normal', paragraph: { indent: { left: 3119 }, spacing: auto(0, 60) } },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    quickFormat: true,
    uiPriority: 36,
    paragraph: { numbering: { reference: 'puces', level: 0 }, spacing: auto(0, 60) },
  },
]

const cells: IParagraphStyleOptions[] = [
  { id: 'Cellule', name: 'Cellule', basedOn: 'Normal', quickFormat: true, run: { size: 19 }, paragraph: { spacing: auto(40, 40, 240) } },
  { id: 'CelluleDroite', name: 'Cellule à droite', basedOn: 'Cellule', quickFormat: true, paragraph: { alignment: AlignmentType.RIGHT } },
  { id: 'CelluleTitre', name: 'Titre de colonne', basedOn: 'Cellule', quickFormat: true, run: { bold: true, color: 'FFFFFF' }, paragraph: { keepNext: true } },
  { id: 'CelluleTitreDroite', name: 'Titre de colonne à droite', basedOn: 'CelluleTitre', quickFormat: true, paragraph: { alignment: AlignmentType.RIGHT } },
  { id: 'CelluleTotal', name: 'Total', basedOn: 'Cellule', quickFormat: true, run: { bold: true } },
  { id: 'CelluleTotalDroite', name: 'Total à droite', basedOn: 'CelluleTotal', quickFormat: true, paragraph: { alignment: AlignmentType.RIGHT } },
  { id: 'ApresTableau', name: 'Après tableau', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: auto(0, 60, 240) } },
]

const signature: IParagraphStyleOptions[] = [
  { id: 'FaitA', name: 'Fait à', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: auto(360, 240), keepNext: true, keepLines: true } },
  {
    id: 'SignaturePour',
    name: 'Signature – pour',
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: auto(0, 60), keepNext: true, keepLines: true },
  },
  { id: 'SignatureNom', name: 'Signature – nom', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: auto(0, 0), keepNext: true, keepLines: true } },
  {
    id: 'SignatureMention',
    name: 'Signature – mention',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18, color: colours.grey },
    paragraph: { spacing: auto(120, 1300), keepLines: true },
  },
]

const stampBorder = { style: BorderStyle.SINGLE, size: 8, space: 6, color: colours.alert }
// The same indents in both styles: Word draws one frame around them.
const boxIndent = { left: 426, hanging: 284, right: 142 }
const box = { top: stampBorder, bottom: stampBorder, left: stampBorder, right: stampBorder }
const draft: IParagraphStyleOptions[] = [
  {
    id: 'Projet',
    name: 'Projet',
    basedOn: 'Normal',
    next: 'ProjetManque',
    quickFormat: true,
    run: { bold: true, size: 24, color: colours.alert },
    paragraph: { indent: boxIndent, spacing: auto(0, 0), keepNext: true, border: box, shading: { fill: colours.alertGround } },
  },
  {
    id: 'ProjetManque',
    name: 'Projet – ce qui manque',
    basedOn: 'Normal',
    run: { color: colours.alert },
    paragraph: { numbering: { reference: 'manques', level: 0 }, indent: boxIndent, spacing: auto(0, 0), border: box, shading: { fill: colours.alertGround } },
  },
  { id: 'ProjetFin', name: 'Projet – fin', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: auto(0, 120, 240) } },
]

const page: IParagraphStyleOptions[] = [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: colours.grey },
    paragraph: {
      spacing: auto(0, 0, 240),
      rightTabStop: TEXT_WIDTH,
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.line } },
    },
  },
  { id: 'HeaderProjet', name: 'header – projet', basedOn: 'Header', run: { bold: true, color: colours.alert } },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: colours.grey }, paragraph: { alignment: AlignmentType.CENTER, spacing: auto(0, 0, 240) } },
]

const articles: IParagraphStyleOptions[] = [
  {
    id: 'Article',
    name: 'Article',
    basedOn: 'Heading1',
    next: 'Alinea',
    quickFormat: true,
    run: { size: 24 },
    paragraph: { numbering: { reference: 'articles', level: 0 }, outlineLevel: 0, spacing: auto(280, 80, 240) },
  },
  { id: 'Alinea', name: 'Alinéa numéroté', basedOn: 'Normal', quickFormat: true, paragraph: { numbering: { reference: 'articles', level: 1 }, spacing: auto(0, 100) } },
  { id: 'AlineaSuite', name: 'Alinéa – suite', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 567 }, spacing: auto(0, 100) } },
]

const toc = (level: number, bold: boolean): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  run: { bold },
  paragraph: { spacing: auto(bold ? 100 : 0, 40, 240), indent: { left: (level - 1) * 284 } },
})

const unnumbered: IParagraphStyleOptions = {
  id: 'TitreSansNumero',
  name: 'Titre sans numéro',
  basedOn: 'Heading1',
  next: 'Normal',
  quickFormat: true,
  paragraph: { numbering: false, outlineLevel: 0 },
}

const chapters: IParagraphStyleOptions[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: { bold: true, size: 32, color: colours.accent },
    paragraph: { keepNext: true, spacing: auto(0, 200) },
  },
  toc(1, true),
  toc(2, false),
  { id: 'Surtitre', name: 'Couverture – surtitre', basedOn: 'Normal', next: 'Title', run: { size: 28, color: colours.grey }, paragraph: { spacing: auto(2600, 120, 240) } },
  {
    id: 'CouvertureLigne',
    name: 'Couverture – ligne',
    basedOn: 'Normal',
    run: { size: 26 },
    paragraph: { spacing: auto(60, 60, 240) },
  },
  {
    id: 'CouvertureMention',
    name: 'Couverture – mention',
    basedOn: 'Normal',
    run: { size: 20, color: colours.grey },
    paragraph: { spacing: auto(240, 0), border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.line } }, indent: { left: 198 } },
  },
]

const strong = { id: 'Strong', name: 'Strong', quickFormat: true, uiPriority: 22, run: { bold: true } }
const superscript = { id: 'Exposant', name: 'Exposant', quickFormat: true, run: { superScript: true } }

/** The one theme of every paper, as real Word styles: changing « Titre 1 » in Word changes every heading. */
export const stylesOf = (forme: FormeDocument): IStylesOptions => ({
  default: {
    // A convention is read in one sitting and filed: half a point less keeps it to four pages.
    document: {
      run: { font: FONT, size: forme === 'articles' ? 21 : 22, language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' } },
      paragraph: { spacing: auto(0, 120) },
    },
    title: {
      run: { font: FONT, size: forme === 'chapitres' ? 56 : 36, bold: true, color: colours.accent },
      paragraph:
        forme !== 'chapitres'
          ? { alignment: AlignmentType.CENTER, spacing: auto(0, 60, 240) }
          : { spacing: auto(0, 480, 240), border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 12, color: colours.accent } } },
    },
    heading1: { ...heading(32, 400, 140), paragraph: { ...heading(32, 400, 140).paragraph, ...(forme === 'chapitres' ? chapter(0) : {}) } },
    heading2: { ...heading(26, 280, 100), paragraph: { ...heading(26, 280, 100).paragraph, ...(forme === 'chapitres' ? chapter(1) : {}) } },
    heading3: heading(22, 200, 60),
    caption: { run: { italics: true, size: 20, color: colours.grey, bold: false }, paragraph: { spacing: auto(160, 80, 240), keepNext: true } },
  },
  characterStyles: [strong, superscript],
  paragraphStyles: [
    { id: 'PuceSuite', name: 'Puce – suite', basedOn: 'Normal', paragraph: { indent: { left: BULLET_INDENT[forme] }, spacing: auto(0, 60) } },
    ...base,
    ...cells,
    ...signature,
    ...draft,
    ...page,
    unnumbered,
    ...(forme === 'articles' ? articles : []),
    ...(forme === 'chapitres' ? chapters : []),
  ],
})

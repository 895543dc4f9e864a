import { type Document, ImportedXmlComponent } from 'docx'
import { colours } from './styles/colours'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const border = (side: string, size: number, color: string) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
/** What a cell keeps on each side, in twentieths of a point. */
export const CELL_SIDE = 85
const margins = `<w:tblCellMar><w:left w:w="${CELL_SIDE}" w:type="dxa"/><w:right w:w="${CELL_SIDE}" w:type="dxa"/></w:tblCellMar>`
const band = (fill: string) => `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>`
const style = (id: string, name: string, inside: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>${inside}</w:style>`

const tableau = style(
  'TableauPES',
  'Tableau PES21',
  `<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${border('top', 8, colours.accent)}${border('bottom', 8, colours.accent)}${border('insideH', 4, colours.line)}</w:tblBorders>${margins}</w:tblPr>` +
    `<w:tblStylePr w:type="firstRow">${band(colours.accent)}</w:tblStylePr><w:tblStylePr w:type="band2Horz">${band(colours.ground)}</w:tblStylePr>`,
)
/** Ruled, to be signed or filled in by hand. */
const grille = style(
  'TableauGrille',
  'Tableau à remplir',
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => border(side, 4, colours.grey)).join('')}</w:tblBorders>${margins}</w:tblPr>` +
    `<w:tblStylePr w:type="firstRow">${band(colours.accent)}</w:tblStylePr>`,
)
const flush = '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>'
const signatures = style('TableauSignatures', 'Tableau des signatures', flush)
const lettre = style('TableauLettre', 'En-tête de lettre', flush)
const normal = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins}</w:tblPr></w:style>`

/** Puts styles written as XML into a document: one that bears the id of another takes its place. */
export function addStyles(document: Document, styles: readonly string[]): Document {
  for (const xml of styles) {
    const declared = xml.replace(/^<([\w:]+)(?=[ />])(?![^>]*xmlns:w=)/, `<$1 ${W}`)
    const [imported] = (ImportedXmlComponent.fromXmlString(declared) as unknown as { root: Parameters<typeof document.Styles.addChildElement>[0][] }).root
    if (imported) document.Styles.addChildElement(imported)
  }
  return document
}

/**
 * Puts the table styles into the document.
 *
 * docx has no option for them, and `styles.importedStyles` would silently drop the defaults, the title and the headings.
 */
export const addTableStyles = (document: Document): Document => addStyles(document, [normal, tableau, grille, signatures, lettre])

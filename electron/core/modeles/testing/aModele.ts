import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run of text, with the noise Word writes around. */
export const run = (text: string, properties = ''): string =>
  `<w:r w:rsidRPr="00A1B2C3">${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of text, or of runs already written. */
export const p = (...inner: string[]): string => `<w:p w:rsidR="00AB12CD">${inner.map(one => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`

/** A field cut as Word does when it corrects the spelling or is typed in several goes. */
export const cut = (cle: string): string =>
  `${run('{')}${run('{')}<w:proofErr w:type="spellStart"/>${run(cle.slice(0, 3), '<w:b/>')}<w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/>${run(cle.slice(3), '<w:b/>')}<w:proofErr w:type="spellEnd"/>${run('}')}${run('}')}`

/** A table of rows of cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid>${rows
    .map(cells => `<w:tr>${cells.map(cell => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell.startsWith('<w:p') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** What a template of a test is made of: the paragraphs of its body, of its header, and any part more or in place of ours. */
interface Contenu {
  corps?: readonly string[]
  enTete?: readonly string[]
  parties?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word file as small as Word opens, with the parts a test gives. */
export function aModele({ corps = [p('Bonjour')], enTete = [p('En-tête')], parties = {} }: Contenu = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KINDS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KINDS}/header" Target="header1.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${corps.join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/header1.xml': `${HEAD}<w:hdr ${W}>${enTete.join('')}</w:hdr>`,
    ...parties,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([nom, contenu]) => [nom, typeof contenu === 'string' ? strToU8(contenu) : contenu])))
}

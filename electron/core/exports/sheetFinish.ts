import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

/** What a sheet is besides its cells. */
export interface Finish {
  nom: string
  /** Rows, the head included; columns. */
  lignes: number
  colonnes: number
  /** Its first row is a head: filtered, and printed on each page. */
  tete: boolean
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** `AB`, for the column of this rank. */
export const letters = (rank: number): string => (rank > 26 ? letters(Math.floor((rank - 1) / 26)) : '') + String.fromCharCode(65 + ((rank - 1) % 26))

const lastCell = ({ lignes, colonnes }: Finish): string => `${letters(colonnes)}${lignes}`

function names(sheets: readonly Finish[]): string {
  const defined = sheets.flatMap((sheet, index) => {
    if (!sheet.tete) return []
    const place = escaped(`'${sheet.nom.replaceAll("'", "''")}'`)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}!$A$1:$${letters(sheet.colonnes)}$${sheet.lignes}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${place}!$1:$1</definedName>`,
    ]
  })
  return defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''
}

// Left: what it is; right: the page. In Excel’s own marks.
const FOOTER = '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P / &amp;N</oddFooter></headerFooter>'

function finished(xml: string, sheet: Finish | undefined): string {
  if (!sheet) return xml
  const filter = sheet.tete ? `<autoFilter ref="A1:${lastCell(sheet)}"/>` : ''
  return (
    xml
      .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      // Split under the head alone, Excel has a left side and no right one.
      .replace(' xSplit="0"', '')
      .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
      .replace('</sheetData>', `</sheetData>${filter}`)
      .replace(/<pageSetup ([^>]*)\/>/, `<pageSetup $1 fitToWidth="1" fitToHeight="0"/>${FOOTER}`)
  )
}

const FONT_ORDER = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']
const rankOf = (element: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '')

/** The library writes what a font is made of in its own order: Office has one, and a strict reader holds to it. */
const withFontsInOrder = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/g, (_font, inner: string) => `<font>${(inner.match(/<[^>]*>/g) ?? []).sort((a, b) => rankOf(a) - rankOf(b)).join('')}</font>`)

/** What the library leaves out: filters in the head, as wide as one page, the head on each page, page numbers. */
export const sheetFinish = (sheets: readonly Finish[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': { transform: (xml, _options, { sheetIndex }) => finished(xml, sheets[sheetIndex]) },
      'xl/styles.xml': { transform: withFontsInOrder },
      'xl/workbook.xml': { transform: xml => xml.replace('<definedNames/>', names(sheets)) },
    },
  },
})

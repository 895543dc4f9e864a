import type { Collection, Fiches } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import type { Entree } from '../backups/writeZip'
import { DAY_FORMAT, EURO_FORMAT, sheetName } from '../exports/xlsx'
import { Slices } from '../slices'
import { pluralOf } from './album'
import { sheetXml, xml } from './sheetXml'

/** A list to put in a workbook: its records, in their order. */
export interface ListeClasseur {
  collection: Collection
  fiches: readonly Fiches[Collection][]
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const styles = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${xml(DAY_FORMAT)}"/><numFmt numFmtId="165" formatCode="${xml(EURO_FORMAT)}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The parts of a workbook, one sheet a list, for a ZIP: each sheet is made when its turn comes. */
export async function* workbookEntries(lire: Lecture, listes: readonly ListeClasseur[], modifieLe: number, signal?: AbortSignal): AsyncGenerator<Entree> {
  const part = (nom: string, texte: string): Entree => ({ nom, modifieLe, octets: async () => Buffer.from(texte) })
  const taken = new Set<string>()
  const sheets = listes.map(({ collection }, index) => {
    const nom = sheetName(pluralOf(collection), taken)
    taken.add(nom.toLowerCase())
    return { nom, id: `rId${index + 1}`, fichier: `worksheets/sheet${index + 1}.xml` }
  })
  yield part(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map(({ fichier }) => `<Override PartName="/xl/${fichier}" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  )
  yield part(
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  yield part(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ nom, id }, index) => `<sheet name="${xml(nom)}" sheetId="${index + 1}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
  )
  yield part(
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map(({ id, fichier }) => `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="${fichier}"/>`).join('')}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  )
  yield part('xl/styles.xml', styles)
  const slices = new Slices()
  for (const [index, { collection, fiches }] of listes.entries())
    yield { nom: `xl/${sheets[index]?.fichier}`, modifieLe, octets: () => sheetXml(lire, collection, fiches, slices, signal) }
}

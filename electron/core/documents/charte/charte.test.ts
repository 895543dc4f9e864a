import { Packer } from 'docx'
import { layoutDocument } from 'docx/layout'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ModeleDocument } from '../../../../shared/kernel/document'
import { renderDocx } from '../renderDocx'
import { audit } from '../testing/audit'
import { sampleForms, sampleRessources } from '../testing/sampleForms'
import { sampleModel, samplePaper } from '../testing/samples'
import { buildDocument } from '../word/buildDocument'
import { blankCharte } from './blankCharte'
import { lookOf } from './look'

type Parts = Record<string, Uint8Array>
type Edit = (xml: string) => string

/** The blank charte as the director hands it back: its styles changed, parts added. */
async function charte(edit: Edit, more: Parts = {}): Promise<Uint8Array> {
  const parts = unzipSync(await blankCharte())
  const styles = edit(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()))
  return zipSync({ ...parts, 'word/styles.xml': strToU8(styles), ...more })
}
const styleOf = (bytes: Uint8Array, id: string): string =>
  strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array()).match(new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`))?.[0] ?? ''
const inStyle =
  (id: string, change: Edit): Edit =>
  xml =>
    xml.replace(new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`), change)
const written = (modele: ModeleDocument, octets: Uint8Array): Promise<Buffer> => renderDocx(modele, { ...sampleRessources, charte: octets })

const convention = sampleModel(samplePaper('convention-dla'))
const whole = sampleModel(samplePaper('diagnostic'))
// Its first chapters: enough of them to be numbered and to fill pages.
const report = { ...whole, blocs: whole.blocs.slice(0, 60) }

test('a charte handed back unchanged changes nothing', async () => {
  const plain = await renderDocx(convention, sampleRessources)
  const dressed = await written(convention, await charte(xml => xml))
  const styles = (bytes: Uint8Array) =>
    [...strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array()).matchAll(/w:styleId="(\w+)"/g)]
      .map(([, id = '']) => styleOf(bytes, id).replace(/ xmlns:w="[^"]+"/, ''))
      .sort()
  expect(styles(dressed)).toEqual(styles(plain))
})

test('a colour and a size changed in Word drive every paper, each keeping what is its own', async () => {
  const octets = await charte(inStyle('Heading1', style => style.replace(/w:color w:val="\w+"/, 'w:color w:val="7030A0"')))
  const [paper, chapters] = [styleOf(await written(convention, octets), 'Heading1'), styleOf(await written(report, octets), 'Heading1')]
  for (const style of [paper, chapters]) expect(style).toContain('<w:color w:val="7030A0"/>')
  expect(paper).toContain('<w:sz w:val="28"/>')
  expect(chapters).toContain('<w:sz w:val="32"/>')
  expect(chapters).toContain('<w:numPr>')
})

test('chapters and articles go on being numbered, and the page numbers follow the new sizes', async () => {
  const octets = await charte(inStyle('Normal', style => style.replace('</w:style>', '<w:rPr><w:sz w:val="32"/></w:rPr></w:style>')))
  const bytes = await written(report, octets)
  const [numId] = styleOf(bytes, 'Heading1').match(/(?<=<w:numId w:val=")\d+/) ?? []
  expect(strFromU8(unzipSync(bytes)['word/numbering.xml'] ?? new Uint8Array())).toContain(`w:numId="${numId}"`)
  const pagesOf = (look?: Awaited<ReturnType<typeof lookOf>>) => layoutDocument(buildDocument(report, sampleRessources, { look })).pages.length
  expect(pagesOf(await lookOf(octets, 'chapitres', undefined))).toBeGreaterThan(pagesOf())
})

test('a charte made in a French Word is read by the names of its styles, whatever their ids, and what they stand on', async () => {
  const octets = await charte(xml =>
    inStyle(
      'Heading2',
      () => '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Maison"/><w:rPr><w:i/></w:rPr></w:style>',
    )(xml).replace(
      '</w:styles>',
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Maison"><w:name w:val="Maison"/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style></w:styles>',
    ),
  )
  const style = styleOf(await written(report, octets), 'Heading2')
  expect(style).toContain('<w:color w:val="C00000"/>')
  expect(style).toContain('<w:i/>')
  expect(style).toContain('<w:basedOn w:val="Normal"/>')
})

test('the colours of tables, the colours and fonts of the theme, and the logo of the header are taken', async () => {
  const parts = unzipSync(await blankCharte())
  const theme = strFromU8(parts['word/theme/theme1.xml'] ?? new Uint8Array()).replace(/(<a:accent1><a:srgbClr val=")\w+/, '$1ABCDEF')
  const rels = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const withHeader = rels.replace(
    '</Relationships>',
    '<Relationship Id="rIdEnTete" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>',
  )
  const octets = await charte(xml => inStyle('TableauPES', style => style.replaceAll('115E58', '1F3864'))(xml), {
    'word/theme/theme1.xml': strToU8(theme),
    'word/_rels/document.xml.rels': strToU8(withHeader),
    'word/header9.xml': strToU8('<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    'word/_rels/header9.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>',
    ),
    'word/media/logo.png': sampleRessources.logos.association?.octets ?? new Uint8Array(),
  })
  const bytes = await renderDocx({ ...convention, logos: [] }, { logos: {}, charte: octets })
  expect(styleOf(bytes, 'TableauPES')).toContain('1F3864')
  expect(styleOf(bytes, 'TableauPES')).not.toContain('115E58')
  expect(strFromU8(unzipSync(bytes)['word/theme/theme1.xml'] ?? new Uint8Array())).toContain('ABCDEF')
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('descr="Logo\u00A0: ')
  expect(audit(bytes)).toEqual([])
})

test('every form of paper stays sound in a charte that changed much', async () => {
  const octets = await charte(xml => xml.replaceAll('Calibri', 'Georgia').replaceAll(/w:color w:val="\w{6}"/g, 'w:color w:val="1F3864" w:themeColor="accent1"'))
  for (const modele of Object.values(sampleForms)) expect(audit(await written(modele, octets))).toEqual([])
})

test('a charte that may harm is refused', async () => {
  const octets = await charte(xml => xml.replace('<w:styles', '<!DOCTYPE a [<!ENTITY b "c">]><w:styles'))
  await expect(written(convention, octets)).rejects.toMatchObject({ code: 'MODELE_REFUSED' })
})

test('the blank charte is a sound Word file that shows each style', async () => {
  const bytes = await blankCharte()
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  for (const id of ['Heading1', 'Article', 'Alinea', 'Objet', 'Surtitre', 'TableauPES', 'TableauGrille', 'Cellule', 'Mention']) expect(body).toContain(`w:val="${id}"`)
  expect(await Packer.toBuffer(buildDocument(convention))).toBeInstanceOf(Buffer)
})

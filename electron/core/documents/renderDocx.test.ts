import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'
import { renderDocx } from './renderDocx'
import { sampleForms, sampleRessources } from './testing/sampleForms'
import { sampleModel as modelOf, samplePaper } from './testing/samples'
import { wordText } from './testing/wordText'

const drafted = (modele: ModeleDocument): ModeleDocument => ({ ...modele, projet: ['Le Cri de la Plume – Indiquez le SIRET de la structure.', 'Indiquez la date de fin.'] })
const partOf = (bytes: Buffer, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const wordsOf = (element: Element): string => [...element.getElementsByTagName('w:t')].map(text => text.textContent ?? '').join('')

const formed = (nom: keyof typeof sampleForms): Promise<Buffer> => renderDocx(sampleForms[nom], sampleRessources)

test('a letter bears no header on its first page, and its addressee stands where the window of an envelope is', async () => {
  const bytes = await formed('lettre')
  const body = partOf(bytes, 'word/document.xml')
  expect(body).toContain('<w:titlePg/>')
  expect(body).not.toContain('<w:headerReference w:type="first"')
  const [, addressee] = new DOMParser().parseFromString(body, 'text/xml').getElementsByTagName('w:tc')
  expect(addressee && wordsOf(addressee)).toBe('Le Cri de la PlumeÀ l’attention de Mme Sonia Keller4 rue des Fictions21000 Dijon')
  const text = await wordText(bytes)
  expect(text.indexOf('Dijon, le 5 novembre 2024')).toBeLessThan(text.indexOf('Objet : Solde'))
  expect(text.indexOf('La directrice,')).toBeLessThan(text.lastIndexOf('Hélène Vasseur'))
})

test('logos are those that are kept, with their proportions and what they show', async () => {
  const body = partOf(await formed('annexes'), 'word/document.xml')
  const extents = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => Number(cx) / Number(cy))
  expect(extents.map(ratio => Math.round(ratio * 10) / 10)).toEqual([1, 3])
  expect([...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, alt]) => alt)).toEqual(['Logo du Pôle d’Économie Solidaire 21', 'Logo de la Ville de Dijon'])
})

test('what funders ask for is at the foot of the first page only, with its number', async () => {
  const bytes = await formed('annexes')
  const footers = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/footer'))
  const asked = footers.map(([, part]) => strFromU8(part)).filter(part => part.includes('cofinancé par l’Union européenne'))
  expect(asked).toHaveLength(1)
  expect(asked[0]).toContain('NUMPAGES')
})

test('a foot stays low however many funders ask for words: from four on, they follow one another', async () => {
  const mentions = ['Avec le soutien de l’État', 'de la Région', 'de la Métropole', 'de la Ville']
  const parts = unzipSync(await renderDocx({ ...sampleForms.annexes, mentions }))
  const feet = Object.entries(parts).flatMap(([name, part]) => (name.startsWith('word/footer') ? strFromU8(part) : []))
  expect(feet.join('').match(/w:val="Mention"/g)).toHaveLength(1)
  expect(feet.join('')).toContain(mentions.join(' · '))
})

test('what follows a list stands apart from it', async () => {
  const puces = (items: string[]): Bloc => ({ type: 'puces', items })
  const bytes = await renderDocx({ ...sampleForms.annexes, blocs: [puces(['un', 'deux']), { type: 'alinea', texte: 'Une clause.' }, puces(['trois\net suite'])] })
  expect(partOf(bytes, 'word/document.xml').match(/(?<=pStyle w:val=")(ListBullet|Puce\w*)/g)).toEqual(['ListBullet', 'PuceFin', 'ListBullet', 'PuceSuiteFin'])
})

test('a long table has lower rows than a short one, its totals too; its head stays the same', async () => {
  const tableau = (count: number): Bloc => ({
    type: 'tableau',
    colonnes: [
      { titre: 'Compte', largeur: 3 },
      { titre: 'Montant', largeur: 1, droite: true },
    ],
    lignes: Array.from({ length: count }, (_, rang) => [`${rang}`, '0,00 €']),
    total: true,
  })
  const stylesOf = async (count: number) =>
    new Set(partOf(await renderDocx({ ...sampleForms.annexes, blocs: [tableau(count)] }), 'word/document.xml').match(/(?<=pStyle w:val=")Cellule\w*/g))
  expect(await stylesOf(30)).toEqual(new Set(['CelluleTitre', 'CelluleTitreDroite', 'Cellule', 'CelluleDroite', 'CelluleTotal', 'CelluleTotalDroite']))
  expect(await stylesOf(31)).toEqual(new Set(['CelluleTitre', 'CelluleTitreDroite', 'CelluleSerree', 'CelluleDroiteSerree', 'CelluleTotalSerree', 'CelluleTotalDroiteSerree']))
})

test('a footnote is called before the stop of its sentence, and its words are at the foot of the page', async () => {
  const bytes = await formed('annexes')
  const [called] = partOf(bytes, 'word/document.xml').match(/six mois.*?<\/w:p>/) ?? []
  expect(called?.replace(/<w:footnoteReference w:id="(\d)"\/>/g, '[$1]').replace(/<[^>]+>/g, '')).toBe('six mois[1],\u00A0[2].')
  expect(partOf(bytes, 'word/footnotes.xml')).toContain('Article 10 de la loi du 12 avril 2000.')
})

test('a sheet to be signed is wide, and each of its lines high enough for a hand', async () => {
  const body = partOf(await formed('emargement'), 'word/document.xml')
  expect(body).toContain('<w:pgSz w:w="16838" w:h="11906"')
  expect(body.match(/<w:trHeight w:val="624" w:hRule="atLeast"\/>/g)).toHaveLength(14)
})

test('an annex begins a page, and the captions of tables carry the number Word will count', async () => {
  const body = partOf(await formed('annexes'), 'word/document.xml')
  expect(body).toMatch(/<w:pageBreakBefore\/><\/w:pPr><w:r><w:t[^>]*>Annexe 1/)
  expect(body).toMatch(/SEQ Tableau \\\* ARABIC"><w:r><w:t[^>]*>1</)
  expect(body.match(/w:val="CelluleTotal"/g)).toHaveLength(2)
})

test('a chart is drawn by Word from a workbook of its own, where what is not known is an empty cell', async () => {
  const parts = unzipSync(await formed('chiffres'))
  const workbook = unzipSync(parts['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array())
  const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toMatch(/r="B4"[^>]*><v>4</)
  expect(sheet).not.toMatch(/r="C4"[^>]*><v>/)
  const chart = strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array())
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
  // A loss bears the sign it has in the tables.
  expect(chart).toContain('formatCode="[$-40C]#,##0&quot;\u00A0structures&quot;;[$-40C]&quot;\u2212&quot;#,##0&quot;\u00A0structures&quot;"')
  expect(chart.match(/<a:srgbClr val="(115E58|5E9E97)"\/>/g)?.length).toBeGreaterThan(1)
})

test('a chart says what it shows, and its caption is numbered under it', async () => {
  const body = partOf(await formed('chiffres'), 'word/document.xml')
  expect(body).toContain('descr="Visées et réalisées\u00A0: DLA 30 et 28, CRDVA 25 et 17, Générateur 4 et non connu."')
  expect([...body.matchAll(/SEQ Figure \\\* ARABIC"><w:r><w:t[^>]*>(\d)</g)].map(([, number]) => number)).toEqual(['1', '2', '3'])
})

test('holds the last clause, the place and date, and the signatures together', async () => {
  const body = new DOMParser().parseFromString(partOf(await renderDocx(modelOf(samplePaper('convention-dla'))), 'word/document.xml'), 'text/xml')
  const paragraphs = [...body.getElementsByTagName('w:p')]
  const clause = paragraphs[paragraphs.findIndex(paragraph => wordsOf(paragraph).startsWith('Fait à')) - 1]
  expect(clause?.getElementsByTagName('w:keepNext')).toHaveLength(1)
  expect(clause?.getElementsByTagName('w:keepLines')).toHaveLength(1)
})

test('writes the page numbers of the table of contents, and Word does not ask to update it', async () => {
  const bytes = await renderDocx(modelOf(samplePaper('diagnostic')))
  const entries = partOf(bytes, 'word/document.xml').match(/PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d+</g)
  expect(entries?.length).toBeGreaterThan(20)
  expect(partOf(bytes, 'word/document.xml')).not.toContain('w:dirty')
  expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields')
})

test('stamps a draft: a banner on each page and the list of what is missing at its head', async () => {
  const text = await wordText(await renderDocx(drafted(modelOf(samplePaper('convention-dla')))))
  expect(text.indexOf('Indiquez la date de fin.')).toBeGreaterThan(-1)
  expect(text.indexOf('Indiquez la date de fin.')).toBeLessThan(text.indexOf('Entre les soussignés'))
  expect(text).toContain('PROJET – à ne pas signer')
  expect(await wordText(await renderDocx(modelOf(samplePaper('convention-dla'))))).not.toContain('PROJET')
})

test('writes « 1er » with its letters above the line, and loses none of them', async () => {
  const bytes = await renderDocx(modelOf(samplePaper('convention-dla')))
  expect(partOf(bytes, 'word/document.xml')).toContain('<w:rStyle w:val="Exposant"/></w:rPr><w:t xml:space="preserve">er</w:t>')
  expect(await wordText(bytes)).toContain('1er octobre 2024')
})

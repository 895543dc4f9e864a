import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'

type Parts = ReadonlyMap<string, Document>

/** The properties a paragraph may hold of its own: which style, which page. Anything else is looks, and looks live in styles. */
const PAGINATION = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore'])

const all = (node: Document | Element | undefined, name: string): Element[] => (node ? [...node.getElementsByTagName(name)] : [])
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? ''
const children = (element: Element | undefined): Element[] => [...(element?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1)
const textOf = (element: Element): string =>
  all(element, 'w:t')
    .map(text => text.textContent ?? '')
    .join('')

function readParts(bytes: Uint8Array, faults: string[]): { parts: Parts; names: Set<string> } {
  const files = unzipSync(bytes)
  const parts = new Map<string, Document>()
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const onError = (_level: string, message: string) => faults.push(`${name} : ${message}`)
    parts.set(name, new DOMParser({ onError }).parseFromString(new TextDecoder().decode(content), 'text/xml'))
  }
  return { parts, names: new Set(Object.keys(files)) }
}

function brokenRelations(parts: Parts, names: Set<string>): string[] {
  return [...parts].flatMap(([name, part]) => {
    if (!name.endsWith('.rels')) return []
    const folder = name.replace(/_rels\/[^/]+$/, '')
    const targets = all(part, 'Relationship').filter(relation => attribute(relation, 'TargetMode') !== 'External')
    return targets
      .map(relation => new URL(attribute(relation, 'Target'), `file:///${folder}`).pathname.slice(1))
      .flatMap(target => (names.has(target) ? [] : [`relation cassée : ${name} → ${target}`]))
  })
}

const isText = (name: string): boolean => /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/.test(name)

function unknownStyles(parts: Parts, known: ReadonlySet<string>): string[] {
  return [...parts]
    .filter(([name]) => isText(name))
    .flatMap(([name, part]) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(kind => {
        const used = new Set(all(part, kind).map(element => attribute(element, 'w:val')))
        return [...used].filter(id => !known.has(id)).map(id => `style inconnu « ${id} » dans ${name}`)
      }),
    )
}

/** Outline level of a style, 1 to 9, through what it is based on; 0 for running text. */
function levelOf(id: string, styles: ReadonlyMap<string, Element>): number {
  for (let style = styles.get(id), depth = 0; style && depth < 9; depth++) {
    const outline = all(style, 'w:outlineLvl')[0]
    if (outline) return Number(attribute(outline, 'w:val')) + 1
    const heading = /^heading (\d)/i.exec(attribute(all(style, 'w:name')[0], 'w:val'))
    if (heading) return Number(heading[1])
    style = styles.get(attribute(all(style, 'w:basedOn')[0], 'w:val'))
  }
  return 0
}

function headingFaults(body: Document | undefined, styles: ReadonlyMap<string, Element>): string[] {
  const faults: string[] = []
  let last = 0
  for (const paragraph of all(body, 'w:p')) {
    const level = levelOf(attribute(all(paragraph, 'w:pStyle')[0], 'w:val'), styles)
    if (level === 0) continue
    if (level > last + 1) faults.push(`saut de titre ${last} → ${level} : « ${textOf(paragraph)} »`)
    if (textOf(paragraph).trim() === '') faults.push('titre vide')
    last = level
  }
  return faults
}

function directFormatting(body: Document | undefined): string[] {
  const looks = all(body, 'w:p')
    .filter(paragraph => !/^TOC\d$/.test(attribute(all(paragraph, 'w:pStyle')[0], 'w:val')))
    .flatMap(paragraph => children(all(paragraph, 'w:pPr')[0]).map(property => property.nodeName))
  const runs = all(body, 'w:rPr').flatMap(properties => children(properties).map(property => property.nodeName))
  return [...new Set([...looks.filter(name => !PAGINATION.has(name)), ...runs.filter(name => name !== 'w:rStyle')])].map(name => `mise en forme directe : ${name}`)
}

/** The width of the text, in twentieths of a point. */
function textWidth(body: Document | undefined): number {
  const [size, margins] = [all(body, 'w:pgSz')[0], all(body, 'w:pgMar')[0]]
  return Number(attribute(size, 'w:w')) - Number(attribute(margins, 'w:left')) - Number(attribute(margins, 'w:right'))
}

function tableFaults(body: Document | undefined): string[] {
  const text = textWidth(body)
  return all(body, 'w:tbl').flatMap((table, index) => {
    const rows = all(table, 'w:tr')
    const [first] = rows
    const widths = all(table, 'w:gridCol').reduce((sum, column) => sum + Number(attribute(column, 'w:w')), 0)
    return [
      ...(rows.length > 1 && first && all(first, 'w:tblHeader').length === 0 ? [`tableau ${index + 1} sans ligne d’en-tête`] : []),
      ...(rows.every(row => all(row, 'w:tcW').reduce((sum, cell) => sum + Number(attribute(cell, 'w:w')), 0) === widths)
        ? []
        : [`tableau ${index + 1} : cellules d’une autre largeur que ses colonnes`]),
      ...(widths === text ? [] : [`tableau ${index + 1} large de ${widths}`]),
      ...(rows.every(row => all(row, 'w:cantSplit').length > 0) ? [] : [`tableau ${index + 1} : ligne qui peut être coupée`]),
      ...(all(table, 'w:gridSpan').length + all(table, 'w:vMerge').length > 0 ? [`tableau ${index + 1} : cellules fusionnées`] : []),
    ]
  })
}

function textFaults(body: Document | undefined): string[] {
  const text = all(body, 'w:p').map(textOf)
  const left = text.join('\n').match(/\{\{[^}]*\}\}|undefined|NaN|\[object Object\]|\[à compléter\]/g) ?? []
  const spaces = text.join('\n').match(/\d [€%]|[^\u00A0\u202F\s][;!?»](?=\s)| [:;!?»](?=\s)|« /g) ?? []
  return [...left.map(found => `reste de gabarit : ${found}`), ...spaces.map(found => `espace insécable manquante : « ${found} »`)]
}

/** A paragraph with nothing in it spaces by hand what a style should; a cell must have one, and so must the end after a table. */
function emptyParagraphs(body: Document | undefined): string[] {
  const inside = children(all(body, 'w:body')[0]).flatMap(block => (block.nodeName === 'w:sdt' ? children(all(block, 'w:sdtContent')[0]) : [block]))
  const flow = inside.filter(({ nodeName }) => nodeName !== 'w:sectPr')
  const empty = flow.filter(
    (block, index) =>
      block.nodeName === 'w:p' && textOf(block).trim() === '' && all(block, 'w:drawing').length + all(block, 'w:fldChar').length === 0 && !followsTable(flow, index),
  )
  return empty.map(paragraph => `paragraphe vide (${attribute(all(paragraph, 'w:pStyle')[0], 'w:val')})`)
}

/** The last line after a table, or the one that keeps two tables apart. */
const followsTable = (flow: readonly Element[], index: number): boolean =>
  flow[index - 1]?.nodeName === 'w:tbl' && (index === flow.length - 1 || flow[index + 1]?.nodeName === 'w:tbl')

/** Captions count themselves, and say the number they count to. */
function captionFaults(body: Document | undefined): string[] {
  const counts = new Map<string, number>()
  return all(body, 'w:p')
    .filter(paragraph => attribute(all(paragraph, 'w:pStyle')[0], 'w:val') === 'Caption')
    .flatMap(paragraph => {
      const [field] = all(paragraph, 'w:fldSimple')
      const [, quoi = ''] = attribute(field, 'w:instr').match(/SEQ (Tableau|Figure) /) ?? []
      const rank = (counts.get(quoi) ?? 0) + 1
      counts.set(quoi, rank)
      return quoi && textOf(paragraph).startsWith(`${quoi}\u00A0${rank} – `) ? [] : [`légende sans son numéro : « ${textOf(paragraph)} »`]
    })
}

/** Each note is called, each call has its note, and a note has words. */
function noteFaults(body: Document | undefined, notes: Document | undefined): string[] {
  const written = new Map(all(notes, 'w:footnote').flatMap(note => (attribute(note, 'w:type') ? [] : [[attribute(note, 'w:id'), note] as const])))
  const called = all(body, 'w:footnoteReference').map(call => attribute(call, 'w:id'))
  return [
    ...called.flatMap(id => (written.has(id) ? [] : [`appel de note ${id} sans note`])),
    ...[...written].flatMap(([id, note]) => (called.includes(id) && textOf(note).trim() !== '' ? [] : [`note ${id} vide ou sans appel`])),
    ...[...written].flatMap(([id, note]) => (all(note, 'w:pStyle').every(style => attribute(style, 'w:val') === 'FootnoteText') ? [] : [`note ${id} sans son style`])),
  ]
}

/** What the schema validator does not see in a Word file: unknown styles, broken headings, missing language or title, looks out of styles… */
export function audit(bytes: Uint8Array): string[] {
  const faults: string[] = []
  const { parts, names } = readParts(bytes, faults)
  const [body, stylesPart] = [parts.get('word/document.xml'), parts.get('word/styles.xml')]
  const styles = new Map(all(stylesPart, 'w:style').map(style => [attribute(style, 'w:styleId'), style]))
  const language = attribute(all(all(stylesPart, 'w:rPrDefault')[0], 'w:lang')[0], 'w:val')
  return [
    ...faults,
    ...brokenRelations(parts, names),
    ...unknownStyles(parts, new Set(styles.keys())),
    ...(language === 'fr-FR' ? [] : [`langue par défaut : ${language || 'absente'}`]),
    ...(all(parts.get('docProps/core.xml'), 'dc:title')[0]?.textContent ? [] : ['titre absent des propriétés']),
    ...all(body, 'wp:docPr').flatMap(picture => (attribute(picture, 'descr') ? [] : ['image sans texte de remplacement'])),
    ...headingFaults(body, styles),
    ...directFormatting(body),
    ...tableFaults(body),
    ...textFaults(body),
    ...emptyParagraphs(body),
    ...captionFaults(body),
    ...noteFaults(body, parts.get('word/footnotes.xml')),
  ]
}

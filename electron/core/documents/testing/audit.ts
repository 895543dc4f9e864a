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
      ...(widths === text ? [] : [`tableau ${index + 1} large de ${widths}`]),
      ...(rows.every(row => all(row, 'w:cantSplit').length > 0) ? [] : [`tableau ${index + 1} : ligne qui peut être coupée`]),
      ...(all(table, 'w:gridSpan').length + all(table, 'w:vMerge').length > 0 ? [`tableau ${index + 1} : cellules fusionnées`] : []),
    ]
  })
}

function textFaults(body: Document | undefined): string[] {
  const text = all(body, 'w:p').map(textOf)
  const left = text.join('\n').match(/\{\{[^}]*\}\}|undefined|NaN|\[object Object\]|\[à compléter\]/g) ?? []
  const spaces = text.join('\n').match(/\d [€%]|[^\u00A0\u202F\s][;!?»](?=\s)|« /g) ?? []
  const isEmpty = (paragraph: Element): boolean => textOf(paragraph).trim() === '' && all(paragraph, 'w:drawing').length === 0
  const paragraphs = all(body, 'w:p')
  const emptyTwice = paragraphs.some((paragraph, index) => {
    const before = paragraphs[index - 1]
    return before !== undefined && before.parentNode === paragraph.parentNode && paragraph.previousSibling === before && isEmpty(paragraph) && isEmpty(before)
  })
  return [
    ...left.map(found => `reste de gabarit : ${found}`),
    ...spaces.map(found => `espace insécable manquante : « ${found} »`),
    ...(emptyTwice ? ['paragraphes vides successifs'] : []),
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
  ]
}

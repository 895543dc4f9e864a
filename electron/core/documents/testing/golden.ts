import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)]
const children = (element: Element): Element[] => [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
const val = (element: Element, name: string): string => all(element, name)[0]?.getAttribute('w:val') ?? ''

const PLAIN = ['', 'Normal', 'Cellule', 'CelluleDroite']

/** The words of a run or a field, and what stands among them. */
function wordsOf(element: Element, notes: ReadonlyMap<string, string>): string {
  switch (element.nodeName) {
    case 'w:t':
      return element.textContent ?? ''
    case 'w:tab':
      return '\t'
    case 'w:footnoteReference':
      return `[^${notes.get(element.getAttribute('w:id') ?? '') ?? ''}]`
    case 'w:drawing':
      return `{${all(element, 'c:chart').length > 0 ? 'graphique' : 'image'} : ${all(element, 'wp:docPr')[0]?.getAttribute('descr') ?? ''}}`
    case 'w:pPr':
    case 'w:instrText':
      return ''
    default:
      return children(element)
        .map(child => wordsOf(child, notes))
        .join('')
  }
}

function paragraphOf(paragraph: Element, notes: ReadonlyMap<string, string>): string {
  const style = val(paragraph, 'w:pStyle')
  const words = wordsOf(paragraph, notes)
  return PLAIN.includes(style) ? words : `[${style}] ${words}`
}

function tableOf(table: Element, notes: ReadonlyMap<string, string>): string[] {
  const widths = all(table, 'w:gridCol').map(column => column.getAttribute('w:w'))
  const cellOf = (cell: Element): string =>
    all(cell, 'w:p')
      .map(paragraph => paragraphOf(paragraph, notes))
      .join(' / ')
  return [`<${val(table, 'w:tblStyle')} ${widths.join(' ')}>`, ...all(table, 'w:tr').map(row => `| ${all(row, 'w:tc').map(cellOf).join(' | ')} |`)]
}

function blockOf(block: Element, notes: ReadonlyMap<string, string>): string[] {
  switch (block.nodeName) {
    case 'w:p':
      return [...(all(block, 'w:pageBreakBefore').length > 0 ? ['--- page'] : []), paragraphOf(block, notes)]
    case 'w:tbl':
      return tableOf(block, notes)
    case 'w:sdt':
      return ['{sommaire}']
    case 'w:sectPr':
      return [`{page ${all(block, 'w:pgSz')[0]?.getAttribute('w:w')} × ${all(block, 'w:pgSz')[0]?.getAttribute('w:h')}}`]
    default:
      return []
  }
}

/** A Word file as a person can review it: each paragraph with its style, tables with their widths, notes and pictures in their places, headers and footers. */
export function goldenOf(bytes: Uint8Array): string {
  const files = unzipSync(bytes)
  const part = (name: string): Document => new DOMParser().parseFromString(new TextDecoder().decode(files[name]), 'text/xml')
  const notes = new Map(files['word/footnotes.xml'] ? all(part('word/footnotes.xml'), 'w:footnote').map(note => [note.getAttribute('w:id') ?? '', wordsOf(note, new Map())]) : [])
  const [body] = all(part('word/document.xml'), 'w:body')
  const around = Object.keys(files)
    .filter(name => /^word\/(header|footer)\d+\.xml$/.test(name))
    .sort()
    .flatMap(name => [`{${name.replace(/^word\/|\.xml$/g, '')}}`, ...all(part(name), 'w:p').map(paragraph => paragraphOf(paragraph, notes))])
  return `${[...(body ? children(body).flatMap(block => blockOf(block, notes)) : []), ...around].join('\n')}\n`
}

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

const run = promisify(execFile)

/** A page of a PDF: its lines of text, header and footer left out. */
export interface PageLue {
  lignes: string[]
}

const flat = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()

/** The pages of a PDF, in order. */
export async function pagesOf(pdf: string, enTete: string): Promise<PageLue[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 })
  const pages = stdout.split('\f').slice(0, -1)
  const around = (line: string): boolean => /^Page \d+ \/ \d+$/.test(line) || line.startsWith(flat(enTete)) || line.startsWith('PROJET – à ne pas signer')
  return pages.map(page => ({
    lignes: page
      .split('\n')
      .map(flat)
      .filter(line => line !== '' && !around(line)),
  }))
}

/** A paragraph of a Word file, tables aside: its style and its texts. */
interface Paragraphe {
  style: string
  textes: string[]
}

/** The paragraphs of a Word file that are in no table, in order. */
function paragraphsOf(docx: Uint8Array): Paragraphe[] {
  const body = new DOMParser().parseFromString(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()), 'text/xml')
  const inTable = new Set([...body.getElementsByTagName('w:tbl')].flatMap(table => [...table.getElementsByTagName('w:p')]))
  return [...body.getElementsByTagName('w:p')]
    .filter(paragraph => !inTable.has(paragraph))
    .map(paragraph => ({
      style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
      textes: [...paragraph.getElementsByTagName('w:t')].map(text => text.textContent ?? ''),
    }))
}

/** What its table of contents announces: each heading and its page. */
export function announced(docx: Uint8Array): { titre: string; page: number }[] {
  return paragraphsOf(docx).flatMap(({ style, textes }) => {
    const page = Number(textes.at(-1))
    return !/^TOC\d$/.test(style) || Number.isNaN(page) ? [] : [{ titre: flat(textes.slice(0, -1).join(' ')), page }]
  })
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Headings of the table of contents that are on another page than it says. */
export function misplaced(toc: readonly { titre: string; page: number }[], pages: readonly PageLue[]): string[] {
  const words = pages.map(({ lignes }) => letters(lignes.join('')))
  return toc.flatMap(({ titre, page }) => (words[page - 1]?.includes(letters(titre)) ? [] : [`« ${titre} » n’est pas à la page ${page} que dit le sommaire`]))
}

// Fewer lines than these, and a page was turned for nothing.
const FEW = 3

/** Pages nearly empty; a cover, or a page with a picture on it, is not. */
export const nearlyEmpty = (pages: readonly PageLue[]): string[] =>
  pages.flatMap(({ lignes }, index) => (index > 0 && lignes.length < FEW ? [`page ${index + 1} presque vide : ${lignes.join(' ')}`] : []))

/** The signatures, when nothing of the paper is on their page. */
export function signedAlone(pages: readonly PageLue[]): string[] {
  return pages.flatMap(({ lignes }, index) => (/^Fait à /.test(lignes[0] ?? '') || /^Pour l/.test(lignes[0] ?? '') ? [`signatures seules à la page ${index + 1}`] : []))
}

// LibreOffice 7.4 deals the paragraphs out before it lays them, 25 to the first page and 26 to each other: it does not look again at what
// must stay with the next one at these places. Word does.
const dealtLast = (rank: number): boolean => rank % 26 === 24

/** Headings that end a page, what they head being on the next one. */
export function orphans(docx: Uint8Array, pages: readonly PageLue[]): string[] {
  const headings = paragraphsOf(docx).flatMap(({ style, textes }, rank) =>
    /^(Heading\d|Article|TitreSansNumero)/.test(style) && !dealtLast(rank) ? [letters(textes.join(''))] : [],
  )
  return pages.flatMap(({ lignes }, index) => {
    const last = letters((lignes.at(-1) ?? '').replace(/^(Article \d+ – |[\d.]+ )/, ''))
    return index < pages.length - 1 && headings.includes(last) ? [`titre seul au bas de la page ${index + 1} : ${lignes.at(-1)}`] : []
  })
}

/** Draws each page of a PDF beside it. */
export const draw = (pdf: string): Promise<unknown> => run('pdftoppm', ['-r', '70', '-png', pdf, pdf.replace(/\.pdf$/, '')])

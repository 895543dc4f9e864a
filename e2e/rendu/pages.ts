import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DOMParser, type Element } from '@xmldom/xmldom'
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

/** The texts of the paragraphs of a Word file in these styles. */
function textsIn(docx: Uint8Array, styles: RegExp): string[][] {
  const body = new DOMParser().parseFromString(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()), 'text/xml')
  const styleOf = (paragraph: Element): string => paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? ''
  return [...body.getElementsByTagName('w:p')]
    .filter(paragraph => styles.test(styleOf(paragraph)))
    .map(paragraph => [...paragraph.getElementsByTagName('w:t')].map(text => text.textContent ?? ''))
}

/** What its table of contents announces: each heading and its page. */
export function announced(docx: Uint8Array): { titre: string; page: number }[] {
  return textsIn(docx, /^TOC\d$/).flatMap(texts => {
    const page = Number(texts.at(-1))
    return Number.isNaN(page) ? [] : [{ titre: flat(texts.slice(0, -1).join(' ')), page }]
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

/** Headings that end a page, what they head being on the next one. */
export function orphans(docx: Uint8Array, pages: readonly PageLue[]): string[] {
  const headings = new Set(textsIn(docx, /^(Heading\d|Article|TitreSansNumero)/).map(texts => letters(texts.join(''))))
  return pages.flatMap(({ lignes }, index) => {
    const last = letters((lignes.at(-1) ?? '').replace(/^(Article \d+ – |[\d.]+ )/, ''))
    return index < pages.length - 1 && headings.has(last) ? [`titre seul au bas de la page ${index + 1} : ${lignes.at(-1)}`] : []
  })
}

/** Draws each page of a PDF beside it. */
export const draw = (pdf: string): Promise<unknown> => run('pdftoppm', ['-r', '70', '-png', pdf, pdf.replace(/\.pdf$/, '')])

import { DOMParser } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'

/** A text without what spacing does to it: every run of spaces, no-break ones too, is one space. */
export const flat = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()

/** Everything written in a Word file: the body as mammoth reads it, then headers and footers, which it leaves out. */
export async function wordText(bytes: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: bytes })
  const around = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/(header|footer|footnotes)\d*\.xml$/.test(name))
  const texts = around.map(([, content]) => {
    const part = new DOMParser().parseFromString(new TextDecoder().decode(content), 'text/xml')
    return [...part.getElementsByTagName('w:p')].map(paragraph => [...paragraph.getElementsByTagName('w:t')].map(text => text.textContent ?? '').join('')).join(' ')
  })
  return flat([value, ...texts].join(' '))
}

/** A mark of an XML part: an element that begins, ends, or is empty; or the text between. */
export interface Marque {
  /** `w:p`; '' for text. */
  nom: string
  ouvre: boolean
  ferme: boolean
  attributs: string
  texte: string
}

const MARK = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|<[?!][^>]*>/g

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text an XML part writes with entities. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hexa?: string, name?: string) => {
    if (name) return NAMED[name] ?? all
    const code = decimal ? Number(decimal) : Number.parseInt(hexa ?? '', 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** The marks of an XML part, in order. */
export function* marksOf(xml: string): Generator<Marque> {
  for (const [, slash = '', nom = '', attributs = '', empty = '', texte = ''] of xml.matchAll(MARK)) {
    if (nom || texte) yield { nom, ouvre: nom !== '' && slash === '', ferme: slash !== '' || empty !== '', attributs, texte: decoded(texte) }
  }
}

/** True when every element that begins ends in its turn, and nothing is left unread. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let read = 0
  for (const [all, slash = '', nom = '', , empty = ''] of xml.matchAll(MARK)) {
    read += all.length
    if (!nom || empty) continue
    if (slash === '') open.push(nom)
    else if (open.pop() !== nom) return false
  }
  return open.length === 0 && read === xml.length
}

/** An attribute of a mark; undefined when it has none. */
export function attribute({ attributs }: Pick<Marque, 'attributs'>, nom: string): string | undefined {
  for (const [, name, double, single] of attributs.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) if (name === nom) return decoded(double ?? single ?? '')
  return undefined
}

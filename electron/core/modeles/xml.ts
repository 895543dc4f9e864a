/** A mark of an XML part: an element that begins, ends, or is empty; or the text between. */
export interface Marque {
  /** `w:p`; '' for text. */
  nom: string
  ouvre: boolean
  ferme: boolean
  attributs: string
  texte: string
}

// Each piece stops at the next « < »: a part made of nothing but beginnings is read once, not once for each.
const MARK = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|<[?!][^<>]*>/g

const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }))

/** The text an XML part writes with entities. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hexa?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? all
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

/** The attributes of a mark, each with its value, in order. */
export function* attributesOf({ attributs }: Pick<Marque, 'attributs'>): Generator<[nom: string, valeur: string]> {
  for (const [, nom = '', double, single] of attributs.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) yield [nom, decoded(double ?? single ?? '')]
}

/** An attribute of a mark; undefined when it has none. */
export function attribute(marque: Pick<Marque, 'attributs'>, nom: string): string | undefined {
  for (const [name, valeur] of attributesOf(marque)) if (name === nom) return valeur
  return undefined
}

/** The name of an element or of an attribute whatever prefix its file gives to the words of Word: `instrText`. */
export const localName = (nom: string): string => nom.slice(nom.indexOf(':') + 1)

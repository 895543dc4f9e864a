import { attributesOf, marksOf } from '../../modeles/xml'

/** An element of an XML part; the parts read as trees hold no text. */
export interface Element {
  nom: string
  attributs: Readonly<Record<string, string>>
  enfants: Element[]
}

/** The root of a well-formed part. */
export function treeOf(xml: string): Element {
  const root: Element = { nom: '', attributs: {}, enfants: [] }
  const open = [root]
  for (const { nom, ouvre, ferme, attributs } of marksOf(xml)) {
    if (!nom) continue
    if (!ouvre) {
      open.pop()
      continue
    }
    const element: Element = { nom, attributs: Object.fromEntries(attributesOf({ attributs })), enfants: [] }
    open.at(-1)?.enfants.push(element)
    if (!ferme) open.push(element)
  }
  return root.enfants[0] ?? root
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An element as XML. */
export function xmlOfTree({ nom, attributs, enfants }: Element): string {
  const written = Object.entries(attributs)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  return enfants.length === 0 ? `<${nom}${written}/>` : `<${nom}${written}>${enfants.map(xmlOfTree).join('')}</${nom}>`
}

/** The first child of a name. */
export const childOf = (element: Element | undefined, nom: string): Element | undefined => element?.enfants.find(child => child.nom === nom)

/** The `w:val` of a child of that name. */
export const valOf = (element: Element | undefined, nom: string): string | undefined => childOf(element, nom)?.attributs['w:val']

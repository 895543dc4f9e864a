import type { Element } from './tree'

// What keeps a paper whole rather than what it looks like: never the charte’s.
const STRUCTURE = new Set(['w:numPr', 'w:outlineLvl', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:widowControl', 'w:tabs', 'w:lang', 'w:rsid'])
const SWITCHES = new Set(['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:smallCaps', 'w:strike', 'w:dstrike', 'w:contextualSpacing', 'w:vanish'])
const ON = new Set(['true', '1', 'on'])

/** The same whatever wrote it: Word and docx do not write yes and no alike, nor attributes in one order. */
function plain({ nom, attributs, enfants }: Element): Element {
  const said = Object.entries(attributs).filter(([name, value]) => name.startsWith('w:') && !name.startsWith('w:rsid') && !(SWITCHES.has(nom) && name === 'w:val' && ON.has(value)))
  const values = said.map(([name, value]) => [name, SWITCHES.has(nom) && name === 'w:val' ? '0' : value] as const)
  return { nom, attributs: Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1))), enfants: enfants.filter(child => child.nom.startsWith('w:')).map(plain) }
}

const same = (a: Element, b: Element): boolean => JSON.stringify(a) === JSON.stringify(b)

/** An attribute the charte changed or took away, in ours. */
function attributesOver(ours: Element, base: Element, theirs: Element): Element {
  const attributs: Record<string, string> = { ...ours.attributs }
  for (const name of new Set([...Object.keys(base.attributs), ...Object.keys(theirs.attributs)])) {
    const value = theirs.attributs[name]
    if (value === base.attributs[name]) continue
    if (value === undefined) delete attributs[name]
    else attributs[name] = value
  }
  return { ...ours, attributs }
}

/** Of two of a kind in a list, what tells one from the other: the part of a table a style is for. */
const keyOf = ({ nom, attributs }: Element): string => (nom === 'w:tblStylePr' ? `${nom} ${attributs['w:type']}` : nom)

const mapOf = (properties: readonly Element[]): Map<string, Element> =>
  new Map(properties.filter(({ nom }) => nom.startsWith('w:') && !STRUCTURE.has(nom)).map(property => [keyOf(property), plain(property)]))

/**
 * Our properties, with what the charte changed in those it began from: one that was left alone stays ours, so that what differs between papers goes on differing.
 *
 * @param base the properties the charte began from
 */
export function mergeProperties(ours: readonly Element[], base: readonly Element[], theirs: readonly Element[]): Element[] {
  const merged = new Map(ours.map(property => [keyOf(property), property]))
  const [before, after] = [mapOf(base), mapOf(theirs)]
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is, own] = [before.get(key), after.get(key), merged.get(key)]
    if (was && is && same(was, is)) continue
    if (!is) merged.delete(key)
    else if (was && own && is.enfants.length + was.enfants.length === 0) merged.set(key, attributesOver(own, was, is))
    else merged.set(key, is)
  }
  return [...merged.values()]
}

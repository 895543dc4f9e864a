import { mergeProperties } from './mergeProperties'
import { inOrder } from './order'
import { childOf, type Element, treeOf, valOf } from './tree'

/** Styles of a part, by their kind and the name people read: ids change with the language of Word, built-in names do not. */
const byName = (styles: Element): Map<string, Element> =>
  new Map(styles.enfants.filter(({ nom }) => nom === 'w:style').map(style => [`${style.attributs['w:type']} ${(valOf(style, 'w:name') ?? '').toLowerCase()}`, style]))

const GROUPS = ['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr'] as const

/** A style with what it takes from those it is based on, as long as they are not among ours. */
function standing(style: Element, all: ReadonlyMap<string, Element>, isOurs: (style: Element) => boolean, depth = 0): Element {
  const parent = all.get(valOf(style, 'w:basedOn') ?? '')
  if (!parent || isOurs(parent) || depth > 10) return style
  const inherited = standing(parent, all, isOurs, depth + 1)
  const groups = GROUPS.flatMap(nom => {
    const enfants = mergeProperties(childOf(inherited, nom)?.enfants ?? [], [], childOf(style, nom)?.enfants ?? [])
    return enfants.length > 0 ? [{ nom, attributs: {}, enfants }] : []
  })
  return { ...style, enfants: [...style.enfants.filter(({ nom }) => !GROUPS.some(group => group === nom)), ...groups] }
}

function mergedStyle(ours: Element, base: Element, theirs: Element): Element {
  const groups = GROUPS.flatMap((nom): Element[] => {
    const enfants = mergeProperties(childOf(ours, nom)?.enfants ?? [], childOf(base, nom)?.enfants ?? [], childOf(theirs, nom)?.enfants ?? [])
    return enfants.length > 0 ? [{ nom, attributs: {}, enfants: inOrder(nom, enfants) }] : []
  })
  const parts = (style: Element) => style.enfants.filter(({ nom }) => nom === 'w:tblStylePr')
  const head = ours.enfants.filter(({ nom }) => nom !== 'w:tblStylePr' && !GROUPS.some(group => group === nom))
  return { ...ours, enfants: [...head, ...groups, ...mergeProperties(parts(ours), parts(base), parts(theirs))] }
}

function mergedDefaults(ours: Element, base: Element, theirs: Element): Element {
  const half = (nom: 'w:rPrDefault' | 'w:pPrDefault', group: 'w:rPr' | 'w:pPr'): Element => {
    const of = (all: Element) => childOf(childOf(all, nom), group)?.enfants ?? []
    return { nom, attributs: {}, enfants: [{ nom: group, attributs: {}, enfants: inOrder(group, mergeProperties(of(ours), of(base), of(theirs))) }] }
  }
  return { ...ours, enfants: [half('w:rPrDefault', 'w:rPr'), half('w:pPrDefault', 'w:pPr')] }
}

/**
 * Our styles that a charte changes: those of the same name, with what was changed in them, ours for the rest.
 *
 * @param ours the styles of a paper, as XML
 * @param base those the charte began from
 * @param charte its own
 */
export function mergeStyles(ours: string, base: string, charte: string): Element[] {
  const [own, from, theirs] = [treeOf(ours), treeOf(base), treeOf(charte)]
  const [ownByName, fromByName, theirsByName] = [byName(own), byName(from), byName(theirs)]
  const theirsById = new Map(theirs.enfants.filter(({ nom }) => nom === 'w:style').map(style => [style.attributs['w:styleId'] ?? '', style]))
  const theirNames = new Map([...theirsByName].map(([name, style]) => [style, name]))
  const isOurs = (style: Element) => ownByName.has(theirNames.get(style) ?? '')
  const styles = [...ownByName].flatMap(([name, style]) => {
    const [was, is] = [fromByName.get(name), theirsByName.get(name)]
    return is ? [mergedStyle(style, was ?? style, standing(is, theirsById, isOurs))] : []
  })
  const [ownDefaults, fromDefaults, theirDefaults] = [own, from, theirs].map(all => childOf(all, 'w:docDefaults'))
  return ownDefaults && fromDefaults && theirDefaults ? [mergedDefaults(ownDefaults, fromDefaults, theirDefaults), ...styles] : styles
}

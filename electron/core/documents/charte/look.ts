import { type IThemeOptions, Packer, readTheme } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { FormeDocument } from '../../../../shared/kernel/document'
import { buildDocument } from '../word/buildDocument'
import type { Picture } from '../word/ressources'
import { blankCharte } from './blankCharte'
import { mergeStyles } from './mergeStyles'
import { readCharte } from './readCharte'
import { childOf, type Element, valOf, xmlOfTree } from './tree'

/** How the papers of a charte look. */
export interface Look {
  /** Styles and defaults, as XML, to be put over ours. */
  styles: string[]
  theme: IThemeOptions | undefined
  logo: Picture | undefined
  /** Its colour of titles, in hexadecimal. */
  accent: string | undefined
}

const stylesIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes, { filter: ({ name }) => name === 'word/styles.xml' })['word/styles.xml'] ?? new Uint8Array())

/** Our styles for a form of paper, their lists by name rather than by number: numbers are given as each file is written. */
async function ownStyles(forme: FormeDocument, paysage: true | undefined): Promise<string> {
  const document = buildDocument({ titre: ' ', enTete: ' ', forme, ...(paysage ? { paysage } : {}), blocs: [] })
  const xml = stylesIn(await Packer.toBuffer(document))
  const lists = new Map(document.Numbering.ConcreteNumbering.map(({ numId, reference, instance }) => [`${numId}`, `{${reference}-${instance}}`]))
  return xml.replace(/<w:numId w:val="(\d+)"\/>/g, (all, id: string) => (lists.has(id) ? `<w:numId w:val="${lists.get(id)}"/>` : all))
}

const own = new Map<string, Promise<string>>()
let base: Promise<string> | undefined

const titleColour = (styles: readonly Element[]): string | undefined => {
  const heading = styles.find(({ attributs }) => attributs['w:styleId'] === 'Heading1')
  const colour = valOf(childOf(heading, 'w:rPr'), 'w:color')
  return colour && /^[0-9a-f]{6}$/i.test(colour) ? colour : undefined
}

/**
 * What a charte makes of a form of paper.
 *
 * @throws Failure MODELE_REFUSED
 */
export async function lookOf(octets: Uint8Array, forme: FormeDocument, paysage: true | undefined): Promise<Look> {
  const key = `${forme} ${paysage}`
  const ours = own.get(key) ?? ownStyles(forme, paysage)
  own.set(key, ours)
  base ??= blankCharte().then(stylesIn)
  const { styles, theme, logo } = await readCharte(octets)
  const merged = mergeStyles(await ours, await base, styles)
  return { styles: merged.map(xmlOfTree), theme: theme === undefined ? undefined : readTheme(theme), logo, accent: titleColour(merged) }
}

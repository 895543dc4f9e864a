import { type Parties, packageOf, refuse } from '../../modeles/packageOf'
import { refuseHostile, xmlOf } from '../../modeles/refuseHostile'
import { pictureKind } from '../word/pictureSize'
import type { Picture } from '../word/ressources'
import { treeOf } from './tree'

/** What is taken of a charte: how things look, never its words. */
export interface Charte {
  /** `word/styles.xml`. */
  styles: string
  /** `word/theme/theme1.xml`: its colours and fonts, which styles may name. */
  theme: string | undefined
  /** The first picture of its headers. */
  logo: Picture | undefined
}

const STYLES = 'word/styles.xml'

/** What a part refers to, by kind of reference. */
function targets(parties: Parties, part: string, kind: string): string[] {
  const [folder, name] = [part.slice(0, part.lastIndexOf('/') + 1), part.slice(part.lastIndexOf('/') + 1)]
  const rels = `${folder}_rels/${name}.rels`
  if (!parties.has(rels)) return []
  return treeOf(xmlOf(parties, rels))
    .enfants.filter(({ attributs }) => attributs.Type?.endsWith(`/${kind}`) && attributs.TargetMode !== 'External')
    .map(({ attributs: { Target = '' } }) => (Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`))
    .filter(target => parties.has(target))
}

function logoIn(parties: Parties): Picture | undefined {
  for (const header of targets(parties, 'word/document.xml', 'header'))
    for (const image of targets(parties, header, 'image')) {
      const octets = new Uint8Array(parties.get(image) ?? [])
      const extension = pictureKind(octets)
      if (extension) return { octets, extension }
    }
  return undefined
}

/**
 * Reads the charte of the office, as a file that may come from anywhere.
 *
 * @throws Failure MODELE_REFUSED
 */
export async function readCharte(octets: Uint8Array): Promise<Charte> {
  const parties = await packageOf(octets)
  refuseHostile(parties)
  if (!parties.has(STYLES)) refuse('illisible')
  const [theme] = targets(parties, 'word/document.xml', 'theme')
  return { styles: xmlOf(parties, STYLES), theme: theme === undefined ? undefined : xmlOf(parties, theme), logo: logoIn(parties) }
}

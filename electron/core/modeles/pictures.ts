import { ImagePatch } from 'docx'
import type { ModeleDocument } from '../../../shared/kernel/document'
import { type ImageModele, imagesModele } from '../../../shared/modeles/analyse'
import { pictureSize, type Size } from '../documents/word/pictureSize'
import type { Picture, Ressources } from '../documents/word/ressources'
import { OURS } from '../logos/logos'
import { attribute, marksOf } from './xml'

const EMU_PER_PIXEL = 9525
// One pixel that nobody sees, in the place of a logo that is not kept.
const NOTHING: Picture = {
  octets: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'),
  extension: 'png',
}

/** The room the template gives to a picture, in pixels; undefined when no picture has this alternative text. */
function roomOf(xml: string, cle: string): Size | undefined {
  let room: Size | undefined
  for (const marque of marksOf(xml)) {
    if (marque.nom === 'wp:extent') room = { width: Number(attribute(marque, 'cx')) / EMU_PER_PIXEL, height: Number(attribute(marque, 'cy')) / EMU_PER_PIXEL }
    if (marque.nom === 'wp:docPr' && [attribute(marque, 'descr'), attribute(marque, 'title')].some(said => said?.includes(`{{${cle}}}`))) return room
  }
  return undefined
}

// Word always writes both lengths.
const isRoom = (room: Size | undefined): room is Size => room !== undefined && room.width > 0 && room.height > 0

/** The largest size of these proportions in that room. */
function fitted({ width, height }: Size, room: Size): Size {
  const ratio = Math.min(room.width / width, room.height / height)
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) }
}

/** Whose logo each picture shows: ours, then the funders in the order the paper cites them. */
function whose({ logos = [] }: ModeleDocument): { [I in ImageModele]: { pour: string; alt: string } | undefined } {
  const funders = logos.filter(({ pour }) => pour !== OURS)
  return {
    logo: logos.find(({ pour }) => pour === OURS) ?? { pour: OURS, alt: 'Logo de l’association' },
    logo_financeurs: funders[0],
    logo_financeurs_2: funders[1],
    logo_financeurs_3: funders[2],
  }
}

/** The pictures of a template by what takes their place, each in the room it has there; nothing shows where no logo is kept. */
export function picturePatches(parts: readonly string[], modele: ModeleDocument, { logos }: Ressources): Record<string, ImagePatch> {
  const owners = whose(modele)
  const patches: Record<string, ImagePatch> = {}
  for (const cle of Object.keys(imagesModele) as ImageModele[]) {
    const room = parts.map(xml => roomOf(xml, cle)).find(isRoom)
    if (!room) continue
    const owner = owners[cle]
    const kept = owner && Object.hasOwn(logos, owner.pour) ? logos[owner.pour] : undefined
    const size = kept && pictureSize(kept)
    patches[cle] =
      kept && size
        ? new ImagePatch({ type: kept.extension, data: kept.octets, transformation: fitted(size, room), altText: { description: owner?.alt ?? '' } })
        : new ImagePatch({ type: NOTHING.extension, data: NOTHING.octets, transformation: { width: 1, height: 1 }, altText: { description: 'Sans logo' } })
  }
  return patches
}

import type { Picture } from './ressources'

const MAGIC = { png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], jpg: [0xff, 0xd8, 0xff] } as const
const KINDS = Object.keys(MAGIC) as Picture['extension'][]

/** What the first bytes say it is, whatever its name. */
export const pictureKind = (octets: Uint8Array): Picture['extension'] | undefined => KINDS.find(kind => MAGIC[kind].every((byte, index) => octets[index] === byte))

export interface Size {
  width: number
  height: number
}

// The markers that begin a frame; the others of this range hold tables.
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // Fill bytes come before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

const pngSize = (view: DataView): Size | undefined => (view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) })

/** What the bytes of a picture say of its size, in pixels; undefined when they say nothing of use. */
export function pictureSize({ octets, extension }: Picture): Size | undefined {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  const size = extension === 'png' ? pngSize(view) : jpegSize(view)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

import type { Picture } from './ressources'

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

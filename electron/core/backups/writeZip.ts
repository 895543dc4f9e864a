import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { Slices } from '../slices'

/** A file to put in a ZIP. `modifieLe` in milliseconds; its bytes are asked when its turn comes, so that one file at most is held. */
export interface Entree {
  nom: string
  modifieLe: number
  octets: () => Promise<Uint8Array>
}

const CHUNK = 65_536
// What a ZIP can say of a date.
const [FIRST, LAST] = [new Date(1980, 0, 2).getTime(), new Date(2099, 11, 30).getTime()]
// Already compressed: doing it again takes time and gains nothing.
const PACKED = /\.(docx|xlsx|pptx|odt|ods|odp|zip|7z|gz|pdf|png|jpe?g|gif|webp|heic|mp[34]|mov|m4a)$/i

/**
 * Writes files one after the other as a ZIP, in slices.
 *
 * @param append puts bytes at the end of the file being written
 * @throws what `append` and the entries throw, and the reason of `signal`
 */
export async function writeZip(entrees: Iterable<Entree> | AsyncIterable<Entree>, append: (bytes: Uint8Array) => Promise<void>, signal?: AbortSignal): Promise<void> {
  const slices = new Slices()
  let made: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  const drain = async () => {
    const ready = made
    made = []
    for (const bytes of ready) await append(bytes)
  }
  for await (const { nom, modifieLe, octets } of entrees) {
    const bytes = await octets()
    const file = PACKED.test(nom) ? new ZipPassThrough(nom) : new ZipDeflate(nom, { level: 6 })
    file.mtime = Math.min(LAST, Math.max(FIRST, modifieLe))
    zip.add(file)
    for (let at = 0; at === 0 || at < bytes.length; at += CHUNK) {
      file.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
      await drain()
      if (slices.over) await slices.breathe()
      signal?.throwIfAborted()
    }
  }
  zip.end()
  await drain()
}

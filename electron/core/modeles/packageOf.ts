import { Failure } from '../../../shared/kernel/failure'
import { MODELE_MAX, MODELE_MAX_DECOMPRESSE, MODELE_MAX_PARTIES, type MotifRefus } from '../../../shared/modeles/motifRefus'
import { DamagedZip, directoryIn, END, END_LENGTH, type EntreeLue, HEAD, HEAD_LENGTH, unpacked } from '../backups/readZip'

/** The parts of a Word file, by their name. */
export type Parties = ReadonlyMap<string, Buffer>

/** @throws Failure MODELE_REFUSED */
export function refuse(motif: MotifRefus): never {
  throw new Failure('MODELE_REFUSED', { motif })
}

const ZIP = Buffer.from('PK')
// What Word 97 to 2003 wrote, and what a Word file behind a password is.
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const COMMENT_MAX = 0xffff

function directoryOf(bytes: Buffer): Map<string, EntreeLue> {
  for (let end = bytes.length - END_LENGTH; end >= Math.max(0, bytes.length - END_LENGTH - COMMENT_MAX); end--) {
    if (bytes.readUInt32LE(end) !== END) continue
    const [count, length, place] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
    if (count > MODELE_MAX_PARTIES) refuse('tropDeParties')
    return directoryIn(bytes.subarray(place, place + length), count)
  }
  throw new DamagedZip('no end')
}

function packedIn(bytes: Buffer, { nom, place, compresse }: EntreeLue): Buffer {
  if (place + HEAD_LENGTH > bytes.length || bytes.readUInt32LE(place) !== HEAD) throw new DamagedZip(`no head for ${nom}`)
  const from = place + HEAD_LENGTH + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28)
  if (from + compresse > bytes.length) throw new DamagedZip('cut')
  return bytes.subarray(from, from + compresse)
}

// No way up or out, no drive, no second writing of a name: Windows does not tell capitals apart.
const isSafe = (nom: string): boolean =>
  !/^[/\\]|\\|:|\p{Cc}/u.test(nom) &&
  !nom
    .replace(/\/$/, '')
    .split('/')
    .some(part => part === '' || /^\.+$/.test(part))

/**
 * Opens a Word file that may come from anywhere: sizes are read before anything is inflated, and checked while it is.
 *
 * @throws Failure MODELE_REFUSED
 */
export async function packageOf(octets: Uint8Array): Promise<Parties> {
  if (octets.length > MODELE_MAX) refuse('tropGros')
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (bytes.subarray(0, OLE.length).equals(OLE)) refuse('motDePasse')
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) refuse('pasWord')
  try {
    const entrees = [...directoryOf(bytes).values()]
    if (!entrees.every(({ nom }) => isSafe(nom))) refuse('cheminInterdit')
    if (new Set(entrees.map(({ nom }) => nom.toLowerCase())).size !== entrees.length) refuse('illisible')
    if (entrees.reduce((sum, { taille }) => sum + taille, 0) > MODELE_MAX_DECOMPRESSE) refuse('tropGrosDecompresse')
    const parties = new Map<string, Buffer>()
    for (const entree of entrees) if (!entree.nom.endsWith('/')) parties.set(entree.nom, await unpacked(packedIn(bytes, entree), entree))
    return parties
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof RangeError) refuse('illisible')
    throw error
  }
}

import { createHash } from 'node:crypto'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { FsPort } from '../store/fsPort'
import { readSealed, writeSealed } from './sealed'
import { Vue } from './segment'

/** What this computer and this folder look like: a copy of its disk elsewhere takes another identity. */
export const Empreinte = z.object({ machine: z.string(), cartes: z.array(z.string()), dossier: z.string() })
export type Empreinte = z.infer<typeof Empreinte>

/** Who this post is in the space, and where the space is: kept in the classeur, never shared. */
export const Appareil = z.object({
  appareil: z.string().regex(/^[0-9a-f]{16}$/),
  incarnation: z.string().regex(/^[0-9a-f]{8}$/),
  /** The names it had before it was copied or moved: what it wrote then may still have to be published. */
  anciens: z.array(z.string()),
  nom: z.string(),
  code: z.string(),
  empreinte: Empreinte,
  espace: z.object({ id: z.string(), nom: z.string(), chemin: z.string(), parts: z.int().positive(), epoque: z.int().positive() }),
})
export type Appareil = z.infer<typeof Appareil>

/** How far this post is, when its documents were last kept. */
export const Avancement = z.object({
  /** The change of the journal up to which this post has published, and its instant. */
  jusqua: z.int().nonnegative(),
  jusquaLe: z.string(),
  vu: Vue,
  /** The registers that posts wrote apart. */
  conflits: z.array(z.string()),
  /** Segments merged beside another of the same number: their sums. */
  jumeaux: z.array(z.string()),
})
export type Avancement = z.infer<typeof Avancement>

// Without this file the post would forget that it shares: it is kept twice.
const FILES = ['appareil.json', 'appareil-copie.json']

/** Who this post is, by the first of its two files that is whole; undefined when it shares nothing. Fails as DISK_REFUSED. */
export async function readAppareil(port: FsPort, dossier: string): Promise<Appareil | undefined> {
  for (const name of FILES) {
    const appareil = await readSealed(port, join(dossier, name), Appareil)
    if (appareil) return appareil
  }
  return undefined
}

/** Writes who this post is, in both files. Fails as DISK_REFUSED. */
export async function writeAppareil(port: FsPort, dossier: string, appareil: Appareil): Promise<void> {
  for (const name of FILES) await writeSealed(port, join(dossier, name), appareil)
}

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Of this computer, and of the folder of the classeur. */
export function empreinteHere(dossier: string): Empreinte {
  const cards = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({ internal, mac }) => !internal && mac !== '00:00:00:00:00:00')
    .map(({ mac }) => short(mac))
  return { machine: short(hostname()), cartes: [...new Set(cards)].sort(), dossier: short(dossier) }
}

/** True of the same computer and the same folder. Without a network a computer shows no card: its name is then enough. */
export const isSamePlace = (a: Empreinte, b: Empreinte): boolean =>
  a.dossier === b.dossier && a.machine === b.machine && (a.cartes.length === 0 || b.cartes.length === 0 || a.cartes.some(carte => b.cartes.includes(carte)))

import { readdir, stat } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Core } from '../core'

/** A place to begin looking from. */
export interface Root {
  nom: string
  chemin: string
}

// A place that is not there, or not ours to see, is not offered.
const isFolder = (chemin: string): Promise<boolean> =>
  stat(chemin).then(
    found => found.isDirectory(),
    () => false,
  )

async function foldersIn(chemin: string): Promise<Root[]> {
  const entries = await readdir(chemin, { withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => ({ nom: name, chemin: join(chemin, name) }))
}

const LETTERS = [...'CDEFGHIJKLMNOPQRSTUVWXYZ']

/** The drives that are plugged in or mapped, the network's included. */
async function drives(platform: NodeJS.Platform): Promise<Root[]> {
  if (platform === 'win32') return LETTERS.map(letter => ({ nom: `Lecteur ${letter}:`, chemin: `${letter}:\\` }))
  if (platform === 'darwin') return foldersIn('/Volumes')
  const { username } = userInfo()
  return (await Promise.all([`/media/${username}`, `/run/media/${username}`, '/mnt'].map(foldersIn))).flat()
}

/** Where one begins: the folders people know, what holds the classeur, the drives. */
export async function folderRoots(core: Core, platform: NodeJS.Platform = process.platform, home: string = homedir()): Promise<Root[]> {
  const beside = core.ouvert ? dirname(core.ouvert.chemin) : core.dossier
  const named: Root[] = [
    { nom: 'Documents', chemin: join(home, 'Documents') },
    { nom: 'Bureau', chemin: join(home, 'Bureau') },
    { nom: 'Bureau', chemin: join(home, 'Desktop') },
    { nom: 'Dossier personnel', chemin: home },
    { nom: `À côté du classeur (${basename(beside)})`, chemin: beside },
  ]
  const roots = [...named, ...(await drives(platform))]
  const present = await Promise.all(roots.map(({ chemin }) => isFolder(chemin)))
  const seen = new Set<string>()
  return roots.filter(({ chemin }, index) => present[index] && !seen.has(chemin) && seen.add(chemin))
}

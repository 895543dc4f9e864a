import { resolve } from 'node:path'
import type { Core } from '../core'
import { seedClasseur } from './createClasseur'
import { knownById, rememberClasseur } from './knownClasseurs'

const SYNCED = /^(onedrive.*|dropbox|nextcloud|google drive|icloud ?drive|kdrive)$/i

const SHARED = 'ce dossier est synchronisé ou sur le réseau, où deux postes s’écraseraient. Copiez-le sur ce poste pour y écrire.'

/** True in a folder that another program copies about, or on a network drive: two writers there would overwrite each other. */
export const isShared = (chemin: string): boolean => chemin.startsWith('\\\\') || chemin.split(/[\\/]/).some(part => SYNCED.test(part))

/**
 * Opens a folder chosen outside the screen: the command line, a native dialog.
 *
 * @throws Failure CLASSEUR_NOT_FOUND, CLASSEUR_IN_USE, CLASSEUR_NEWER, CLASSEUR_DAMAGED
 */
export async function openFolder(core: Core, dossier: string, mode: 'ecriture' | 'lecture' = 'ecriture', signal?: AbortSignal): Promise<void> {
  const chemin = resolve(dossier)
  const store = await core.open(chemin, isShared(chemin) ? { mode: 'lecture', raison: SHARED } : { mode }, signal)
  const { seq, lectureSeule } = store.state()
  // Its start was cut between the folder and the first change: without its lists, nothing could be chosen in it.
  if (seq === 0 && !lectureSeule) await seedClasseur(store, [])
  if (mode === 'ecriture') rememberClasseur(core, chemin)
}

/** Opens one of the known classeurs by its opaque id: no path comes from the screen. */
export async function openClasseur(core: Core, id: string, signal?: AbortSignal): Promise<void> {
  await openFolder(core, (await knownById(core, id)).chemin, 'ecriture', signal)
}

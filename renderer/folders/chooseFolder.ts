import { useSyncExternalStore } from 'react'
import type { DossierChoisi } from '../../shared/contract'
import { api, client } from '../client'
import { queries } from '../queries'

/** A folder being asked: what for, and whom to tell. */
export interface FolderRequest {
  titre: string
  /** The word of the button: « Copier ici ». */
  verbe: string
  done: (choisi: DossierChoisi | undefined) => void
}

let request: FolderRequest | undefined
const listeners = new Set<() => void>()

function put(next: FolderRequest | undefined): void {
  request = next
  for (const listener of listeners) listener()
}

/** The folder being asked, if any. */
export const useFolderRequest = (): FolderRequest | undefined =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => request,
  )

/**
 * Asks for a folder of this post: by the system's own dialog on the desktop, by ours elsewhere; undefined when it was closed.
 *
 * @param ask.titre of our own dialog: « Choisir où copier les sauvegardes »
 * @param ask.verbe of the button, in both: « Copier ici »
 */
export async function chooseFolder({ titre, verbe }: { titre: string; verbe: string }): Promise<DossierChoisi | undefined> {
  const { coquille } = await queries.ensureQueryData(api.classeur.state.queryOptions())
  if (coquille === 'bureau') return client.dossiers.choose({ verbe })
  request?.done(undefined)
  return new Promise(resolve => {
    const mine: FolderRequest = {
      titre,
      verbe,
      done: choisi => {
        if (request === mine) put(undefined)
        resolve(choisi)
      },
    }
    put(mine)
  })
}

import { join, resolve } from 'node:path'
import { folderName } from '../../../shared/documents/nomFichier'
import type { Collection } from '../../../shared/fiches'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { parametresSeed } from '../../../shared/parametres/seed'
import type { Core } from '../core'
import { demoRecords } from '../demo/demo'
import { namesIn, nodeFs } from '../store/fsPort'
import type { Store } from '../store/store'
import { permanenceHere } from '../thisPost'
import { rememberClasseur } from './knownClasseurs'

/** A record to be written with the classeur. */
export interface Semence {
  collection: Collection
  fiche: Readonly<Record<string, unknown>> & { id?: string }
}

/**
 * Begins a classeur in an empty or new folder, with its nomenclatures and these records, in one change.
 *
 * @throws Failure CLASSEUR_NOT_EMPTY, DISK_REFUSED
 */
export async function createFolder(core: Core, dossier: string, semences: readonly Semence[]): Promise<void> {
  const chemin = resolve(dossier)
  const store = await core.open(chemin, { mode: 'ecriture', create: true })
  await seedClasseur(store, semences)
  await store.checkpoint()
  rememberClasseur(core, chemin)
}

/** The first change of a classeur: the lists of the trade, the association, and these records. */
export const seedClasseur = (store: Store, semences: readonly Semence[]): Promise<void> =>
  store.update('Commencer le classeur', permanenceHere(), tx => {
    for (const nomenclature of nomenclatureSeed) tx.create('nomenclatures', { actif: true, ...nomenclature })
    if (!semences.some(semence => semence.collection === 'parametres')) tx.create('parametres', parametresSeed)
    for (const { collection, fiche } of semences) tx.create(collection, fiche, fiche.id)
  })

/** A name of ours that no folder bears yet. */
export async function freeFolder(core: Core, nom: string): Promise<string> {
  const taken = new Set((await namesIn(nodeFs, core.dossier)).map(name => name.toLowerCase()))
  const base = folderName(nom, 'Classeur')
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} (${n})`
    if (!taken.has(name.toLowerCase())) return join(core.dossier, name)
  }
}

/** « Commencer un classeur vide ». */
export const createClasseur = async (core: Core, nom: string): Promise<void> => createFolder(core, await freeFolder(core, nom), [])

/** « Découvrir avec les données 2024 » : a fresh copy each time, so that nobody fears to spoil it. */
export const discoverClasseur = async (core: Core): Promise<void> => createFolder(core, await freeFolder(core, 'Découverte 2024'), await demoRecords(core.options.ressources))

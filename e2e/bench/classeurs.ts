import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolder, type Semence } from '../../electron/core/classeur/createClasseur'
import { type Core, openCore } from '../../electron/core/core'
import { demoRecords } from '../../electron/core/demo/demo'
import { inventedStructures } from '../../electron/core/demo/inventedStructures'

export const ressources = join(import.meta.dirname, '..', '..', 'resources')

/** A core of its own post; no classeur is open yet. */
export const aPostCore = (): Promise<Core> =>
  openCore({
    reglages: { get: cle => (cle === 'auteur' ? { personne: 'Éloïse Martin', poste: 'accueil' } : undefined), set: () => undefined },
    ressources,
    coquille: 'commande',
  })

/** The built programs of the threads. */
export const dist = join(import.meta.dirname, '..', '..', 'dist', 'node')

/** A core whose sharing and documents work in the built threads, as the shells’ do. */
export const aThreadedCore = (coquille: 'commande' | 'navigateur' = 'commande'): Promise<Core> =>
  openCore({
    reglages: { get: cle => (cle === 'auteur' ? { personne: 'Éloïse Martin', poste: 'accueil' } : undefined), set: () => undefined },
    ressources,
    coquille,
    fils: dist,
  })

/** The demonstration with invented structures and all that comes with them: two structures are five records. */
export async function demoWith(core: Core, dossier: string, structures: number): Promise<void> {
  await createFolder(core, dossier, [...(await demoRecords(ressources)), ...inventedStructures(structures, core.communes)])
}

/** As many structures and nothing else: one very long list. */
export async function onlyStructures(core: Core, dossier: string, structures: number): Promise<void> {
  const semences: Semence[] = inventedStructures(structures, core.communes).filter(({ collection }) => collection === 'structures')
  await createFolder(core, dossier, semences)
}

/** A temporary folder for a measure, gone with it. */
export async function inFolder(deed: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'permanence-bench-'))
  try {
    await deed(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

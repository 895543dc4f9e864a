import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolder, type Semence } from '../classeur/createClasseur'
import { type Core, openCore } from '../core'
import type { FsPort } from '../store/fsPort'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

/** A core over a classeur with these records in a temporary folder, its author known; `le` is the day it is there, `port` a disk that refuses. */
export async function aCore({
  semences = [],
  le,
  coquille = 'navigateur',
  port,
}: {
  semences?: readonly Semence[]
  le?: string
  coquille?: Core['options']['coquille']
  port?: FsPort
} = {}): Promise<{ core: Core; dispose: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'permanence-'))
  const reglages = new Map<string, unknown>([['auteur', { personne: 'Éloïse', poste: 'accueil' }]])
  const core = await openCore({
    reglages: { get: cle => reglages.get(cle), set: (cle, valeur) => void reglages.set(cle, valeur) },
    ressources: join(PACKAGE, 'resources'),
    coquille,
    dossier: folder,
    ...(port ? { port } : {}),
    ...(le ? { maintenant: () => new Date(`${le}T10:00:00`) } : {}),
  })
  await createFolder(core, join(folder, 'classeur'), semences)
  return {
    core,
    dispose: async () => {
      await core.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolder } from '../../core/classeur/createClasseur'
import { type Core, openCore } from '../../core/core'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

/** A core over an empty classeur in a temporary folder, its author known. */
export async function aCore(): Promise<{ core: Core; dispose: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'coquille-'))
  const reglages = new Map<string, unknown>([['auteur', { personne: 'Éloïse', poste: 'accueil' }]])
  const core = await openCore({
    reglages: { get: cle => reglages.get(cle), set: (cle, valeur) => void reglages.set(cle, valeur) },
    ressources: join(PACKAGE, 'resources'),
    coquille: 'navigateur',
    dossier: folder,
  })
  await createFolder(core, join(folder, 'classeur'), [])
  return {
    core,
    dispose: async () => {
      await core.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

import { basename, dirname, join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { discard, type FsPort, makeFolder, safeWrite } from '../store/fsPort'
import { isVacant } from '../store/opening'
import { readContenu, withBackup } from './contenu'
import { MANIFESTE, type Manifeste } from './manifeste'

// A start that is cut leaves nothing that could pass for a classeur: the state comes in one file, once all it needs is there but its past.
const RANKS = ['journal.jsonl', 'classeur.json', 'historique/']
const rankOf = (nom: string): number => RANKS.findIndex(start => nom.startsWith(start))

/**
 * Begins a classeur in a vacant folder from a backup, read whole first. Gives what the backup said of itself.
 *
 * @throws Failure CLASSEUR_NOT_EMPTY, BACKUP_NOT_FOUND, BACKUP_DAMAGED, CLASSEUR_NEWER, DISK_REFUSED
 */
export async function newFromBackup(port: FsPort, chemin: string, dossier: string, signal?: AbortSignal): Promise<Manifeste> {
  if (!(await isVacant(port, dossier))) throw new Failure('CLASSEUR_NOT_EMPTY', { chemin: dossier })
  return withBackup(port, chemin, basename(chemin), async zip => {
    const { manifeste, noms } = await readContenu(zip, chemin, signal)
    const written: string[] = []
    try {
      for (const nom of noms.filter(name => name !== MANIFESTE).sort((a, b) => rankOf(a) - rankOf(b))) {
        signal?.throwIfAborted()
        const path = join(dossier, nom)
        await makeFolder(port, dirname(path))
        written.push(path)
        await safeWrite(port, path, await zip.read(nom))
      }
    } catch (error) {
      for (const path of written.reverse()) await discard(port, path)
      throw error
    }
    return manifeste
  })
}

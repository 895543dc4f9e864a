import { dirname } from 'node:path'
import Conf from 'conf'
import type { ReglagesPort } from '../core/settings'

type Values = Record<string, unknown>

/** What opens the file of the settings: its folder, its name, what to do when it is spoilt. */
type Opener = (options: { cwd: string; configName: string; clearInvalidConfig: boolean }) => Pick<Conf<Values>, 'get' | 'set' | 'path'>

// The folder the system gives for the settings of a user: known by the library only.
const systemFolder = (): string => dirname(new Conf<Values>({ projectName: 'permanence', projectSuffix: '', clearInvalidConfig: true }).path)

/** The file, or undefined where its folder cannot be made or read. What is not JSON in it is begun anew. */
function openFile(folder: string | undefined, open: Opener): ReturnType<Opener> | undefined {
  try {
    return open({ cwd: folder ?? systemFolder(), configName: 'config', clearInvalidConfig: true })
  } catch {
    return undefined // Settings are comforts: without them, the classeur opens all the same.
  }
}

/**
 * The settings of this user on this post, in the folder their system gives for them; `PERMANENCE_REGLAGES` names another one.
 *
 * Where they cannot be written they last as long as the process.
 */
export function openReglages(folder = process.env.PERMANENCE_REGLAGES, open: Opener = options => new Conf<Values>(options)): ReglagesPort {
  const conf = openFile(folder, open)
  const kept = new Map<string, unknown>()
  return {
    dossier: conf && dirname(conf.path),
    get: cle => (kept.has(cle) ? kept.get(cle) : conf?.get(cle)),
    set: (cle, valeur) => {
      kept.set(cle, valeur)
      try {
        conf?.set(cle, valeur)
        if (conf) kept.delete(cle)
      } catch {
        // A full disk: as above, this sitting goes on with what it was told.
      }
    },
  }
}

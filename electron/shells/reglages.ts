import Conf from 'conf'
import type { ReglagesPort } from '../core/settings'

type Values = Record<string, unknown>

/** The file, or undefined where its folder cannot be made or read. What is not JSON in it is begun anew. */
function openConf(folder: string | undefined): Conf<Values> | undefined {
  try {
    return new Conf<Values>({ projectName: 'permanence', projectSuffix: '', configName: 'config', clearInvalidConfig: true, ...(folder ? { cwd: folder } : {}) })
  } catch {
    return undefined // Settings are comforts: without them, the classeur opens all the same.
  }
}

/**
 * The settings of this user on this post, in the folder their system gives for them; `PERMANENCE_REGLAGES` names another one.
 *
 * Where they cannot be written they last as long as the process.
 */
export function openReglages(folder = process.env.PERMANENCE_REGLAGES): ReglagesPort {
  const conf = openConf(folder)
  const kept = new Map<string, unknown>()
  return {
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

import Conf from 'conf'
import type { ReglagesPort } from '../core/settings'

/** The settings of this user on this post, in the folder their system gives for them; `PERMANENCE_REGLAGES` names another one. */
export function openReglages(folder = process.env.PERMANENCE_REGLAGES): ReglagesPort {
  const conf = new Conf<Record<string, unknown>>({ projectName: 'permanence', projectSuffix: '', configName: 'config', ...(folder ? { cwd: folder } : {}) })
  return {
    get: cle => conf.get(cle),
    set: (cle, valeur) => conf.set(cle, valeur),
  }
}

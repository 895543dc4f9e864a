import Store from 'electron-store'
import type { ReglagesPort } from '../../core/settings'
import { openReglages } from '../reglages'

/** The settings of this user on this post, in the file the other shells keep them in; `onSet` is told the name of each that is written. */
export function openDesktopReglages(onSet: (cle: string) => void): ReglagesPort {
  const reglages = openReglages(process.env.PERMANENCE_REGLAGES, ({ configName, ...options }) => new Store({ ...options, name: configName }))
  return {
    get: reglages.get,
    set: (cle, valeur) => {
      reglages.set(cle, valeur)
      onSet(cle)
    },
  }
}

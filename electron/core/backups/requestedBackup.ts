import { dayOf } from '../../../shared/kernel/jour'
import { listInFrench, plural } from '../../../shared/kernel/texte'
import { phraseSauvegarde } from '../../../shared/sauvegardes/phraseSauvegarde'
import type { Core } from '../core'
import { makeBackup } from './makeBackup'
import type { Manifeste } from './manifeste'

/** What was made, as it is told. */
export interface SauvegardeDite {
  nom: string
  chemin: string
  phrase: string
  fiches: number
  conventions: number
  /** Why it is not in the second folder. */
  copie?: string
}

/** All the records a backup holds. */
export const fichesOf = ({ fiches }: Manifeste): number => Object.values(fiches).reduce((sum, count) => sum + count, 0)

/** The sentence of a backup that was read back, and what could not go into it. */
export function phraseOf(manifeste: Manifeste): string {
  const { illisibles } = manifeste
  const said = phraseSauvegarde({ jour: dayOf(new Date(manifeste.le)), fiches: fichesOf(manifeste), conventions: manifeste.fiches.conventions ?? 0 })
  if (illisibles.length === 0) return said
  const noms = listInFrench(illisibles.slice(0, 3).map(nom => nom.split('/').at(-1) ?? nom))
  return `${said}. ${plural(illisibles.length, 'fichier')} n’${illisibles.length > 1 ? 'ont' : 'a'} pas pu y être mis\u00A0: ${noms}. Fermez ce qui les tient ouverts, puis recommencez.`
}

/**
 * « Sauvegarder maintenant »: made, read back, then copied to the second folder if there is one.
 *
 * @throws Failure READ_ONLY, BACKUP_TOO_BIG, BACKUP_UNREAD, DISK_REFUSED
 */
export const requestBackup = (core: Core, signal?: AbortSignal): Promise<SauvegardeDite> =>
  core.sauvegardes.run(async stop => {
    const { nom, chemin, manifeste } = await makeBackup(core, 'manuelle', stop)
    const copie = await core.sauvegardes.copy(stop)
    return { nom, chemin, phrase: phraseOf(manifeste), fiches: fichesOf(manifeste), conventions: manifeste.fiches.conventions ?? 0, ...(copie === undefined ? {} : { copie }) }
  }, signal)

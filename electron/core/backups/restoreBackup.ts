import { basename } from 'node:path'
import type { CleSauvegarde } from '../../../shared/contract'
import { dayOf } from '../../../shared/kernel/jour'
import { plural } from '../../../shared/kernel/texte'
import { momentSauvegarde } from '../../../shared/sauvegardes/momentSauvegarde'
import type { Core } from '../core'
import { refuseReadOnly } from '../refuseReadOnly'
import type { Memory } from '../store/memory'
import type { Transaction } from '../store/transaction'
import { readContenu, withBackup } from './contenu'
import { type Ecart, ecartsTowards } from './ecarts'
import { findBackup } from './findBackup'
import { makeBackup } from './makeBackup'
import type { Manifeste } from './manifeste'
import { bringBack, missingFiles } from './missingFiles'

/** What a restoration did. */
export interface Restauration {
  phrase: string
  /** The backup made just before. */
  avant: string
  fiches: number
  fichiers: number
}

/**
 * Brings the classeur back to a backup: a new backup first, then the files that are missing, then the records in one gesture that undo takes
 * back. What was born since goes to the corbeille.
 *
 * @throws Failure BACKUP_NOT_FOUND, BACKUP_DAMAGED, CLASSEUR_NEWER, READ_ONLY, AUTHOR_UNKNOWN, DISK_REFUSED
 */
export async function restoreBackup(core: Core, cle: CleSauvegarde, signal?: AbortSignal): Promise<Restauration> {
  return restoreFile(core, await findBackup(core, cle), signal)
}

/** The same, of a file found anywhere. Given up until the first thing is written, never after. */
export function restoreFile(core: Core, chemin: string, signal?: AbortSignal): Promise<Restauration> {
  const { store, auteur, port } = core
  refuseReadOnly(core)
  return core.sauvegardes.run(
    stop =>
      withBackup(port, chemin, basename(chemin), async zip => {
        const { manifeste, memoire, noms } = await readContenu(zip, chemin, stop)
        const fichiers = await missingFiles(port, core.chemin, noms, stop)
        const avant = await makeBackup(core, 'avant-restauration', stop)
        await bringBack(port, core.chemin, zip, fichiers)
        const fiches = await store.update(gesteOf(manifeste), auteur, tx => restoreRecords(tx, store, memoire), { entier: true })
        return { phrase: phraseOf(fiches, fichiers.length), avant: avant.nom, fiches, fichiers: fichiers.length }
      }),
    signal,
  )
}

const gesteOf = ({ le }: Manifeste): string => `Restaurer la sauvegarde du ${momentSauvegarde({ jour: dayOf(new Date(le)), heure: new Date(le).toTimeString() })}`

const phraseOf = (fiches: number, fichiers: number): string =>
  fiches + fichiers === 0
    ? 'Le classeur est déjà dans l’état de cette sauvegarde : rien n’a changé.'
    : `${plural(fiches, 'fiche remise', 'fiches remises')} dans l’état de la sauvegarde${fichiers > 0 ? `, ${plural(fichiers, 'fichier remis', 'fichiers remis')} à sa place` : ''}.`

/** Puts every record as the backup has it; gives how many moved. */
function restoreRecords(tx: Transaction, store: Core['store'], memoire: Memory): number {
  let moved = 0
  for (const ecart of ecartsTowards(store, memoire)) {
    if (!ecart) continue
    moved++
    restoreOne(tx, ecart)
  }
  return moved
}

function restoreOne(tx: Transaction, { quoi, collection, id, avant }: Ecart): void {
  // Whatever it became before, it goes to the corbeille as it is today: nothing of today is lost.
  if (quoi === 'part') tx.trash(collection, id)
  else tx.put(collection, id, avant)
}

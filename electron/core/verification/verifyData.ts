import type { BilanVerification } from '../../../shared/contract'
import { plural } from '../../../shared/kernel/texte'
import type { Core } from '../core'
import { type FsPort, namesIn, nodeFs } from '../store/fsPort'
import { placesOf } from '../store/load'
import { migrations, schemaOf } from '../store/migrations'
import { hasDeadNote, leftovers } from '../store/repair'
import { verifyClasseur } from '../store/verify'
import { verifyFiles } from './attachedFiles'
import { editedFiles } from './handEdits'

/** What lies about in the folder of a classeur: harmless, and told. `sweepable`: « Réparer » takes some of it away. */
async function remarksOn(port: FsPort, folder: string, now: Date): Promise<{ remarques: string[]; sweepable: boolean }> {
  const left = await leftovers(folder, now)
  const note = await hasDeadNote(port, folder)
  const kept = await namesIn(port, placesOf(folder).quarantaine)
  const remarques = [
    ...(left.length > 0
      ? [
          `${plural(left.length, 'fichier temporaire', 'fichiers temporaires')} d’un arrêt brutal ${left.length > 1 ? 'sont restés' : 'est resté'}, sans effet. « Réparer » ${left.length > 1 ? 'les' : 'le'} retire.`,
        ]
      : []),
    ...(note ? ['La note verrou.json d’un arrêt brutal est restée, sans effet. « Réparer » la retire.'] : []),
    ...(kept.length > 0
      ? [`La quarantaine garde ${plural(kept.length, 'fichier')} : ${kept.slice(-3).join(', ')}${kept.length > 3 ? '…' : ''}. Permanence n’en efface jamais rien.`]
      : []),
  ]
  return { remarques, sweepable: left.length > 0 || note }
}

/** The whole reading of a classeur too damaged to be opened. */
export async function verifyFolder(folder: string, now: Date): Promise<BilanVerification> {
  const read = await verifyClasseur(nodeFs, placesOf(folder), schemaOf(migrations))
  const { remarques, sweepable } = await remarksOn(nodeFs, folder, now)
  return { ...read, remarques, reparable: read.reparable || sweepable, aReprendre: [] }
}

/** « Vérifier mes données » : everything is read again from the disk, the documents and the joined files with it. */
export async function verifyData(core: Core, signal?: AbortSignal): Promise<BilanVerification> {
  const read = await core.store.verify(signal)
  const files = await verifyFiles(core, signal)
  const { remarques, sweepable } = await remarksOn(nodeFs, core.chemin, core.now())
  const anomalies = [...read.anomalies, ...files.anomalies]
  return {
    ...read,
    sain: anomalies.length === 0,
    anomalies,
    remarques: [...files.remarques, ...remarques],
    reparable: read.reparable || sweepable,
    aReprendre: await editedFiles(core),
  }
}

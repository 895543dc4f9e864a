import { resolve } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { createFolder } from '../../core/classeur/createClasseur'
import { knownClasseurs } from '../../core/classeur/knownClasseurs'
import { openFolder } from '../../core/classeur/openClasseur'
import { nodeFs } from '../../core/store/fsPort'
import { isVacant } from '../../core/store/opening'
import type { Command, Session } from './command'

/**
 * Opens the classeur named by --classeur, else the last one opened on this post; who writes is told what opening has mended.
 *
 * @throws Failure NO_CLASSEUR, and those of opening
 */
export async function openAsked({ core, terminal }: Pick<Session, 'core' | 'terminal'>, dossier: string | undefined, ouvre: NonNullable<Command['ouvre']>): Promise<void> {
  const chemin = dossier ?? (await knownClasseurs(core))[0]?.chemin
  if (!chemin) throw new Failure('NO_CLASSEUR', {})
  if (dossier && ouvre === 'creation' && (await isVacant(nodeFs, dossier))) {
    await createFolder(core, dossier, [])
    return terminal.err(`Nouveau classeur commencé dans ${resolve(dossier)}.`)
  }
  await openFolder(core, chemin, ouvre === 'lecture' ? 'lecture' : 'ecriture')
  if (ouvre !== 'lecture') for (const phrase of core.store.state().avertissements) terminal.err(phrase)
}

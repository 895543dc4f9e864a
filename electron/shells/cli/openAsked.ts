import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { createFolder } from '../../core/classeur/createClasseur'
import { knownClasseurs } from '../../core/classeur/knownClasseurs'
import { openFolder } from '../../core/classeur/openClasseur'
import type { Command, Session } from './command'

const isNew = async (chemin: string): Promise<boolean> => {
  const present = await readdir(chemin).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : ['?']))
  return present.length === 0
}

/**
 * Opens the classeur named by --classeur, else the last one opened on this post.
 *
 * @throws Failure NO_CLASSEUR, and those of opening
 */
export async function openAsked({ core, terminal }: Pick<Session, 'core' | 'terminal'>, dossier: string | undefined, ouvre: NonNullable<Command['ouvre']>): Promise<void> {
  const chemin = dossier ?? (await knownClasseurs(core))[0]?.chemin
  if (!chemin) throw new Failure('NO_CLASSEUR', {})
  if (dossier && ouvre === 'creation' && (await isNew(dossier))) {
    await createFolder(core, dossier, [])
    return terminal.err(`Nouveau classeur commencé dans ${resolve(dossier)}.`)
  }
  await openFolder(core, chemin, ouvre === 'lecture' ? 'lecture' : 'ecriture')
}

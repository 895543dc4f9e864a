import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import type { ClasseurConnu } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'

const Recents = z.array(z.string()).catch([])
const RECENTS_KEPT = 12

const idOf = (chemin: string): string => createHash('sha256').update(chemin).digest('hex').slice(0, 16)

/** When the classeur in this folder last changed; undefined when none can be read there: it is not offered, the others are. */
async function modifiedAt(chemin: string): Promise<string | undefined> {
  const times = await Promise.all(
    ['classeur.json', 'journal.jsonl'].map(name =>
      stat(join(chemin, name)).then(
        file => file.mtime,
        () => undefined,
      ),
    ),
  )
  return times
    .filter(time => time !== undefined)
    .sort((a, b) => b.getTime() - a.getTime())[0]
    ?.toISOString()
}

// As above: without its own folder, Permanence still offers the recent ones.
async function subfolders(dossier: string): Promise<string[]> {
  const entries = await readdir(dossier, { withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isDirectory()).map(entry => join(dossier, entry.name))
}

/** The classeur in this folder, as a list shows it; undefined when there is none. */
async function knownAt(chemin: string): Promise<ClasseurConnu | undefined> {
  const modifieLe = await modifiedAt(chemin)
  return modifieLe === undefined ? undefined : { id: idOf(chemin), nom: basename(chemin), chemin, demonstration: basename(chemin).startsWith('Découverte'), modifieLe }
}

/** The classeurs of this post: those opened before, those in Permanence's own folder; the last used first. */
export async function knownClasseurs(core: Core): Promise<ClasseurConnu[]> {
  const recents = Recents.parse(core.options.reglages.get('classeurs'))
  const chemins = [...new Set([...recents, ...(await subfolders(core.dossier))])]
  const rank = (chemin: string): number => (recents.includes(chemin) ? recents.indexOf(chemin) : recents.length)
  const found = await Promise.all(chemins.map(knownAt))
  return found.filter(classeur => classeur !== undefined).sort((a, b) => rank(a.chemin) - rank(b.chemin))
}

/** The one of this opaque id. @throws Failure CLASSEUR_NOT_FOUND */
export async function knownById(core: Core, id: string): Promise<ClasseurConnu> {
  const connu = (await knownClasseurs(core)).find(classeur => classeur.id === id)
  if (!connu) throw new Failure('CLASSEUR_NOT_FOUND', { chemin: id })
  return connu
}

/** Puts a folder at the head of the recent ones. */
export function rememberClasseur(core: Core, chemin: string): void {
  const recents = Recents.parse(core.options.reglages.get('classeurs'))
  core.options.reglages.set('classeurs', [resolve(chemin), ...recents.filter(known => known !== resolve(chemin))].slice(0, RECENTS_KEPT))
}

/**
 * The classeur in a folder that its user named, known from now on: the screen opens it by its id.
 *
 * @throws Failure CLASSEUR_NOT_FOUND
 */
export async function knowFolder(core: Core, dossier: string): Promise<ClasseurConnu> {
  const chemin = resolve(dossier)
  const connu = await knownAt(chemin)
  if (!connu) throw new Failure('CLASSEUR_NOT_FOUND', { chemin })
  rememberClasseur(core, chemin)
  return connu
}

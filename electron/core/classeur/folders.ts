import { join } from 'node:path'
import type { Dossier } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { reportsFolder } from '../reports/writeReport'
import { makeFolder, makeInside, nodeFs } from '../store/fsPort'

const IN_CLASSEUR: readonly Dossier[] = ['classeur', 'documents', 'sauvegardes']

function pathOf(core: Core, cle: Dossier): string | undefined {
  if (cle === 'reglages') return core.options.reglages.dossier
  if (cle === 'rapports') return reportsFolder(core)
  return cle === 'classeur' ? core.chemin : join(core.chemin, cle)
}

const ALL: readonly Dossier[] = ['classeur', 'documents', 'sauvegardes', 'reglages', 'rapports']

/**
 * Where Permanence keeps things at this post.
 *
 * @throws Failure NO_CLASSEUR
 */
export const foldersOf = (core: Core): { cle: Dossier; chemin: string }[] =>
  ALL.flatMap(cle => {
    const chemin = pathOf(core, cle)
    return chemin === undefined ? [] : [{ cle, chemin }]
  })

/**
 * Opens one of them as a double click would; one that holds nothing yet is made, unless the classeur is only read.
 *
 * @throws Failure NO_CLASSEUR, FILE_NOT_OPENED, DISK_REFUSED
 */
export async function openFolderOf(core: Core, cle: Dossier): Promise<void> {
  const chemin = pathOf(core, cle)
  if (chemin === undefined || !core.options.ouvrirFichier) throw new Failure('FILE_NOT_OPENED', { chemin: chemin ?? '' })
  const readOnly = IN_CLASSEUR.includes(cle) && core.store.state().lectureSeule !== undefined
  if (!readOnly) await (IN_CLASSEUR.includes(cle) ? makeInside(nodeFs, core.chemin, chemin) : makeFolder(nodeFs, chemin))
  await core.options.ouvrirFichier(chemin)
}

import type { EtatSauvegardes, SauvegardeLue } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import { compareSauvegardes } from '../../../shared/sauvegardes/nomSauvegarde'
import type { Core } from '../core'
import { placesOf } from '../store/load'
import { backupsIn, isReadable, type SauvegardeTrouvee } from './backupsIn'
import { classeurId } from './makeBackup'
import { fichesOf, phraseOf } from './requestedBackup'
import { copyFolderOf } from './secondFolder'

/** The copies of this classeur's backups; none while the second folder is away. */
async function copies(core: Core): Promise<SauvegardeTrouvee[]> {
  const folder = copyFolderOf(core)
  if (folder === undefined) return []
  try {
    return (await backupsIn(core.port, folder)).filter(({ manifeste }) => manifeste?.classeur === classeurId(core))
  } catch (error) {
    // A key pulled out while it is read: the backups of the classeur are shown all the same.
    if (error instanceof Failure && error.code === 'DISK_REFUSED') return []
    throw error
  }
}

/** A backup as a list shows it. */
export const shownBackup = ({ nom, jour, heure, genre, taille, manifeste }: SauvegardeTrouvee, ou: SauvegardeLue['ou'], copiee: boolean): SauvegardeLue => ({
  ou,
  nom,
  jour,
  heure,
  genre,
  taille,
  copiee,
  ...(manifeste ? { contenu: { fiches: fichesOf(manifeste), conventions: manifeste.fiches.conventions ?? 0, fichiers: manifeste.fichiers } } : {}),
})

/**
 * The backups of the open classeur, those that are only in the second folder too, and how they fare.
 *
 * @throws Failure NO_CLASSEUR, DISK_REFUSED
 */
export async function listBackups(core: Core): Promise<EtatSauvegardes> {
  const ours = await backupsIn(core.port, placesOf(core.chemin).sauvegardes)
  const theirs = await copies(core)
  const [here, there] = [new Set(ours.map(({ nom }) => nom)), new Set(theirs.map(({ nom }) => nom))]
  const all = [...ours.map(one => shownBackup(one, 'classeur', there.has(one.nom))), ...theirs.filter(({ nom }) => !here.has(nom)).map(one => shownBackup(one, 'copie', true))]
  const last = ours.filter(isReadable).at(-1)?.manifeste
  const { alerte, copieManquee } = core.sauvegardes
  const chemin = copyFolderOf(core)
  return {
    sauvegardes: all.sort(compareSauvegardes).reverse(),
    ...(last ? { phrase: phraseOf(last) } : {}),
    ...(alerte ? { alerte } : {}),
    ...(chemin === undefined ? {} : { copie: { chemin, ...(copieManquee ? { phrase: copieManquee } : {}) } }),
  }
}

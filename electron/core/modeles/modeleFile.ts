import { join, sep } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import type { Modele } from '../../../shared/modeles/modele'
import type { Core } from '../core'
import { DOCX } from '../documents/documentFile'
import { isInside } from '../pieces/isInside'
import { ownPlace } from '../pieces/ownPlace'
import { nodeFs, readIfAny } from '../store/fsPort'

/** The folder of a classeur that holds the templates. */
export const MODELES = 'modeles'

type Named = Pick<Modele, 'nom' | 'chemin'>

const moved = ({ nom = '', chemin = '' }: Named): Failure<'MODELE_MOVED'> => new Failure('MODELE_MOVED', { nom, chemin })

/**
 * Where a template lies on this disk, always under the templates of the classeur: its record may lead anywhere.
 *
 * @throws Failure MODELE_MOVED when it would lie elsewhere
 */
export function pathOfModele(core: Core, named: Named): string {
  const path = join(core.chemin, ...(named.chemin ?? '').split(/[\\/]/))
  if (!path.startsWith(join(core.chemin, MODELES, sep))) throw moved(named)
  return path
}

/** @throws Failure FICHE_NOT_FOUND */
export function findModele(core: Core, id: string): Modele {
  const modele = core.lire.get('modeles', id)
  if (!modele) throw new Failure('FICHE_NOT_FOUND', { collection: 'modeles', id })
  return modele
}

/** @throws Failure FILE_AWAITED when its bytes are still to come from another post; MODELE_MOVED, DISK_REFUSED */
export async function pathOfOwn(core: Core, modele: Modele): Promise<string> {
  if (await core.partage.fichiers.isAwaited(modele.id)) throw new Failure('FILE_AWAITED', { nom: modele.nom ?? '' })
  const path = await ownPlace(nodeFs, pathOfModele(core, modele), modele.empreinte)
  if (!(await isInside(core, MODELES, path))) throw moved(modele)
  return path
}

/** Its bytes. @throws Failure FILE_AWAITED, MODELE_MOVED, DISK_REFUSED */
export async function modeleBytes(core: Core, modele: Modele): Promise<Uint8Array> {
  const octets = await readIfAny(nodeFs, await pathOfOwn(core, modele))
  if (!octets) throw moved(modele)
  return octets
}

/** The file itself, to be changed in Word and dropped again. @throws Failure FICHE_NOT_FOUND, FILE_AWAITED, MODELE_MOVED, DISK_REFUSED */
export async function modeleFile(core: Core, id: string): Promise<File> {
  const modele = findModele(core, id)
  return new File([new Uint8Array(await modeleBytes(core, modele))], modele.nom ?? 'modele.docx', { type: DOCX })
}

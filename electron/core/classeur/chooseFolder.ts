import type { ClasseurConnu } from '../../../shared/contract'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { knowFolder } from './knownClasseurs'

const CLASSEUR = { titre: 'Ouvrir un classeur', message: 'Choisissez le dossier qui contient classeur.json.', bouton: 'Ouvrir ce classeur' }

/**
 * « Ouvrir un classeur… » : the one in the folder that its user chose in the system's own dialog; undefined when they closed it.
 *
 * @throws Failure DIALOG_UNAVAILABLE, CLASSEUR_NOT_FOUND
 */
export async function chooseFolder(core: Core): Promise<ClasseurConnu | undefined> {
  if (!core.options.choisirDossier) throw new Failure('DIALOG_UNAVAILABLE', {})
  const dossier = await core.options.choisirDossier(CLASSEUR)
  return dossier === undefined ? undefined : knowFolder(core, dossier)
}

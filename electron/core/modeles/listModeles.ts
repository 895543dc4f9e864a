import type { ModelesDuType, VersionModele } from '../../../shared/contract/modeles'
import { familleOf } from '../../../shared/documents/genres'
import { familleLabels, isTypeDocument } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import { modeleEnService, versionsModele } from '../../../shared/modeles/enService'
import { type Modele, type TypeModele, typeModeleLabels } from '../../../shared/modeles/modele'
import type { Core } from '../core'
import { nodeFs, readIfAny } from '../store/fsPort'
import { modeleBytes, pathOfOwn } from './modeleFile'

async function onDiskOf(core: Core, modele: Modele): Promise<Pick<VersionModele, 'present' | 'attendu'>> {
  try {
    return { attendu: false, present: (await readIfAny(nodeFs, await pathOfOwn(core, modele))) !== undefined }
  } catch (error) {
    // Held by another program, it is there all the same.
    if (error instanceof Failure) return { attendu: error.code === 'FILE_AWAITED', present: error.code === 'DISK_REFUSED' }
    throw error
  }
}

async function versionOf(core: Core, modele: Modele, actif: boolean): Promise<VersionModele> {
  const { id, nom = '', version = 1, deposeLe = '', deposePar = '' } = modele
  return { id, nom, version, actif, deposeLe, deposePar, ...(await onDiskOf(core, modele)) }
}

/** The charte first, then every kind of paper with its templates, the latest first. */
export const listModeles = (core: Core): Promise<ModelesDuType[]> =>
  Promise.all(
    (Object.keys(typeModeleLabels) as TypeModele[]).map(async type => {
      const served = modeleEnService(core.lire, type)?.id
      return {
        type,
        libelle: typeModeleLabels[type],
        famille: isTypeDocument(type) ? familleLabels[familleOf(type)] : 'Tous les documents',
        versions: await Promise.all(versionsModele(core.lire, type).map(modele => versionOf(core, modele, modele.id === served))),
      }
    }),
  )

/**
 * Opens a template in Word, to be changed and dropped again.
 *
 * @throws Failure FILE_AWAITED, MODELE_MOVED, MODELE_REFUSED, DISK_REFUSED, FILE_NOT_OPENED
 */
export async function openModele(core: Core, modele: Modele): Promise<void> {
  // It may have come from another post: it is looked at before Word does.
  if (modele.type) await core.redaction.analyser(await modeleBytes(core, modele), modele.type)
  const chemin = await pathOfOwn(core, modele)
  if (!core.options.ouvrirFichier) throw new Failure('FILE_NOT_OPENED', { chemin })
  await core.options.ouvrirFichier(chemin)
}

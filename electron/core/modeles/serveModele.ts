import { Failure } from '../../../shared/kernel/failure'
import { versionsModele } from '../../../shared/modeles/enService'
import { type TypeModele, typeModeleLabels } from '../../../shared/modeles/modele'
import type { Core } from '../core'
import { refuseReadOnly } from '../refuseReadOnly'
import { findModele, modeleBytes } from './modeleFile'

function serveOnly(core: Core, geste: string, type: TypeModele, id: string | undefined): Promise<void> {
  return core.store.update(geste, core.auteur, tx => {
    for (const version of versionsModele(core.lire, type))
      if ((version.actif ?? false) !== (version.id === id))
        tx.edit('modeles', version.id, fiche => {
          fiche.actif = version.id === id
        })
  })
}

/**
 * Goes back to a version: it is read again, the file may have changed since it was dropped.
 *
 * @throws Failure READ_ONLY, AUTHOR_UNKNOWN, FICHE_NOT_FOUND, FILE_AWAITED, MODELE_MOVED, MODELE_REFUSED, MODELE_FAULTY, DISK_REFUSED
 */
export async function serveModele(core: Core, id: string): Promise<void> {
  refuseReadOnly(core)
  const modele = findModele(core, id)
  const { type, nom = '' } = modele
  if (!type) throw new Failure('FICHE_NOT_FOUND', { collection: 'modeles', id })
  const { problemes } = await core.redaction.analyser(await modeleBytes(core, modele), type)
  if (problemes.length > 0) throw new Failure('MODELE_FAULTY', { nom, problemes })
  await serveOnly(core, `Utiliser le modèle ${nom} : ${typeModeleLabels[type]}`, type, id)
}

/** Writes the papers of a kind with our own layout again; its templates are kept. @throws Failure READ_ONLY, AUTHOR_UNKNOWN */
export async function withdrawModele(core: Core, type: TypeModele): Promise<void> {
  refuseReadOnly(core)
  await serveOnly(core, `Ne plus utiliser de modèle : ${typeModeleLabels[type]}`, type, undefined)
}

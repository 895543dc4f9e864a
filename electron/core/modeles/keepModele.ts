import { folderName } from '../../../shared/documents/nomFichier'
import { Failure } from '../../../shared/kernel/failure'
import { dayOf } from '../../../shared/kernel/jour'
import { modeleEnService, versionsModele } from '../../../shared/modeles/enService'
import { type TypeModele, typeModeleLabels } from '../../../shared/modeles/modele'
import type { Core } from '../core'
import { fingerprint } from '../documents/documentFile'
import { isInside } from '../pieces/isInside'
import { refuseReadOnly } from '../refuseReadOnly'
import { makeInside, writeNew } from '../store/fsPort'
import { recordFiles } from '../store/recordFiles'
import { MODELES, pathOfModele } from './modeleFile'

const EXTENSION = /\.docx$/i

/** Under the first free version: a template is never replaced, nor the name taken of one still to come from another post. */
async function writeVersion(core: Core, type: TypeModele, nom: string, octets: Uint8Array): Promise<{ fichier: string; chemin: string; version: number }> {
  const dossier = `${MODELES}/${folderName(typeModeleLabels[type], 'Sans type')}`
  const { port } = core
  const folder = pathOfModele(core, { chemin: dossier })
  await makeInside(port, core.chemin, folder)
  if (!(await isInside(core, MODELES, folder))) throw new Failure('MODELE_MOVED', { nom, chemin: dossier })
  const named = new Set(core.lire.all('modeles').map(({ chemin }) => chemin))
  const last = Math.max(0, ...versionsModele(core.lire, type).map(({ version = 0 }) => version))
  const base = folderName(nom.replace(EXTENSION, '').replace(/_v\d+$/, ''), 'Modèle')
  for (let version = last + 1; ; version++) {
    const fichier = `${base}_v${version}.docx`
    const chemin = `${dossier}/${fichier}`
    if (!named.has(chemin) && (await writeNew(port, pathOfModele(core, { chemin }), octets))) return { fichier, chemin, version }
  }
}

/**
 * Keeps a template and puts it in service, in one gesture; the one it replaces is kept.
 *
 * @throws Failure READ_ONLY, AUTHOR_UNKNOWN, MODELE_REFUSED, MODELE_FAULTY, MODELE_MOVED when its folder leads elsewhere, DISK_REFUSED
 */
export async function keepModele(core: Core, type: TypeModele, file: File): Promise<{ id: string }> {
  refuseReadOnly(core)
  const { auteur, lire, store } = core
  const octets = new Uint8Array(await file.arrayBuffer())
  const { problemes } = await core.redaction.analyser(octets, type)
  if (problemes.length > 0) throw new Failure('MODELE_FAULTY', { nom: file.name, problemes })
  const { fichier, chemin, version } = await writeVersion(core, type, file.name, octets)
  const before = modeleEnService(lire, type)
  const id = await recordFiles(core.port, [pathOfModele(core, { chemin })], () =>
    store.update(`Déposer le modèle ${fichier} : ${typeModeleLabels[type]}`, auteur, tx => {
      for (const other of versionsModele(lire, type))
        if (other.actif)
          tx.edit('modeles', other.id, fiche => {
            fiche.actif = false
          })
      const kept = { nom: fichier, type, version, actif: true, chemin, deposeLe: dayOf(core.now()), deposePar: auteur.personne, empreinte: fingerprint(octets) }
      return tx.create('modeles', { ...kept, ...(before ? { remplaceId: before.id } : {}) })
    }),
  )
  return { id }
}

import { basename } from 'node:path'
import type { ApercuRestauration, CleSauvegarde, EcartsCollection } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import type { Collection, Fiches } from '../../../shared/fiches'
import type { LigneFinancement } from '../../../shared/financements/ligneFinancement'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import { Slices } from '../slices'
import { ClasseurLecture } from '../store/classeurLecture'
import { type Contenu, readContenu, withBackup } from './contenu'
import { type Ecart, ecartsTowards } from './ecarts'
import { findBackup } from './findBackup'
import { missingFiles } from './missingFiles'

const SHOWN = 8

/** Every record that restoring would move. In slices. */
async function ecartsOf(core: Core, { memoire }: Contenu, signal: AbortSignal | undefined): Promise<Ecart[]> {
  const slices = new Slices()
  const found: Ecart[] = []
  for (const ecart of ecartsTowards(core.store, memoire)) {
    if (ecart) found.push(ecart)
    if (slices.over) await slices.breathe()
    signal?.throwIfAborted()
  }
  return found
}

function listOf(core: Core, avant: ClasseurLecture, collection: Collection, ecarts: readonly Ecart[]): EcartsCollection {
  const count = (quoi: Ecart['quoi']): number => ecarts.filter(ecart => ecart.quoi === quoi).length
  return {
    collection,
    libelle: descripteurs[collection].pluriel,
    reviennent: count('revient'),
    changent: count('change'),
    partent: count('part'),
    exemples: ecarts.slice(0, SHOWN).map(ecart => {
      // What comes back is named as it was then: what it is called by may be gone too.
      const [lire, fiche] = ecart.quoi === 'revient' ? [avant, ecart.avant] : [core.lire, ecart.maintenant]
      return { ...linkTo(lire, collection, fiche as Fiches[Collection]), quoi: ecart.quoi }
    }),
  }
}

const isChecked = ({ collection, maintenant, avant }: Ecart): boolean =>
  collection === 'lignesFinancement' && [maintenant, avant].some(fiche => (fiche as LigneFinancement | undefined)?.verifieeLe !== undefined)

/** What a backup, already read, would change in the classeur. */
export async function previewOf(core: Core, nom: string, contenu: Contenu, signal?: AbortSignal): Promise<ApercuRestauration> {
  const ecarts = await ecartsOf(core, contenu, signal)
  const avant = new ClasseurLecture(contenu.memoire, () => core.now(), core.communes)
  const fichiers = await missingFiles(core.port, core.chemin, contenu.noms, signal)
  const collections = [...new Set(ecarts.map(({ collection }) => collection))]
  return {
    nom,
    ...(contenu.manifeste.nom === basename(core.chemin) ? {} : { autreClasseur: contenu.manifeste.nom }),
    listes: collections.map(collection =>
      listOf(
        core,
        avant,
        collection,
        ecarts.filter(ecart => ecart.collection === collection),
      ),
    ),
    fichiers: { nombre: fichiers.length, exemples: fichiers.slice(0, SHOWN) },
    lignesVerifiees: ecarts.filter(isChecked).length,
  }
}

/**
 * What restoring a backup would change; nothing is touched.
 *
 * @throws Failure BACKUP_NOT_FOUND, BACKUP_DAMAGED, CLASSEUR_NEWER, DISK_REFUSED
 */
export async function previewRestore(core: Core, cle: CleSauvegarde, signal?: AbortSignal): Promise<ApercuRestauration> {
  return previewFile(core, await findBackup(core, cle), signal)
}

/** The same, of a file found anywhere. */
export const previewFile = (core: Core, chemin: string, signal?: AbortSignal): Promise<ApercuRestauration> =>
  withBackup(core.port, chemin, basename(chemin), async zip => previewOf(core, basename(chemin), await readContenu(zip, chemin, signal), signal))

import { join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { compareFrench } from '../../../shared/kernel/texte'
import { parametresOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'
import { pictureKind } from '../documents/word/pictureSize'
import type { Picture } from '../documents/word/ressources'
import { absorbedBy } from '../merge/standingMerge'
import { refuseReadOnly } from '../refuseReadOnly'
import { makeInside, namesIn, nodeFs, readIfAny, safeWrite } from '../store/fsPort'

/** The association’s own; every other logo goes by the id of its structure. */
export const OURS = 'association'

const MAX = 1_048_576
const NAME = /^[\w-]{1,80}$/
const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const
type Extension = Picture['extension']
const EXTENSIONS = Object.keys(TYPES) as Extension[]

const refuse = (phrase: string): never => {
  throw new Failure('FIELD_REFUSED', { collection: 'parametres', champ: 'logo', libelle: 'Logo', phrase })
}

const folderOf = (core: Core): string => join(core.chemin, 'logos')

/** Ids of the screen become names of files: only those of records that are there. */
function checked(core: Core, pour: string): string {
  if (pour !== OURS && !(NAME.test(pour) && core.lire.get('structures', pour))) throw new Failure('FICHE_NOT_FOUND', { collection: 'structures', id: pour })
  return pour
}

/** The names its logo may go by: its own, then those of the records that were merged into it. */
const namesFor = (core: Core, pour: string): string[] => [pour, ...absorbedBy(core.store, pour).filter(id => NAME.test(id))]

/** The logo of the association, or of a structure; undefined when it has none. */
export async function logoOf(core: Core, pour: string): Promise<Picture | undefined> {
  for (const name of namesFor(core, checked(core, pour)))
    for (const extension of EXTENSIONS) {
      const octets = await readIfAny(nodeFs, join(folderOf(core), `${name}.${extension}`))
      // A file changed by hand is only shown as what it is.
      if (octets && pictureKind(octets) === extension) return { octets, extension }
    }
  return undefined
}

/** The same as a file, for the screen. @throws Failure FICHE_NOT_FOUND when there is none */
export async function logoFile(core: Core, pour: string): Promise<File> {
  const logo = await logoOf(core, pour)
  if (!logo) throw new Failure('FICHE_NOT_FOUND', { collection: 'structures', id: pour })
  return new File([new Uint8Array(logo.octets)], `logo.${logo.extension}`, { type: TYPES[logo.extension] })
}

/** Whom a logo may be kept of, and whether it is: the association, then those who fund it or may. */
export async function listLogos(core: Core): Promise<{ pour: string; titre: string; present: boolean }[]> {
  const { lire } = core
  const names = await namesIn(nodeFs, folderOf(core))
  const isKept = (pour: string): boolean => namesFor(core, pour).some(name => EXTENSIONS.some(extension => names.includes(`${name}.${extension}`)))
  const paying = [...lire.all('lignesFinancement'), ...lire.all('conventionsFinancement')].flatMap(({ financeurId }) => lire.get('structures', financeurId) ?? [])
  const funders = new Set([...paying, ...lire.all('structures').filter(({ roles, typeFinanceur }) => roles?.financeur || typeFinanceur)])
  return [
    { pour: OURS, titre: parametresOf(lire)?.nom ?? 'L’association', present: isKept(OURS) },
    ...[...funders].map(({ id, nom = '' }) => ({ pour: id, titre: nom, present: isKept(id) })).sort((a, b) => compareFrench(a.titre, b.titre)),
  ]
}

/**
 * Keeps a logo in the classeur, in place of the former one. PNG and JPEG only, by their first bytes, one megabyte at most.
 *
 * @throws Failure READ_ONLY, FICHE_NOT_FOUND, FIELD_REFUSED, DISK_REFUSED
 */
export async function keepLogo(core: Core, pour: string, fichier: File): Promise<void> {
  refuseReadOnly(core)
  checked(core, pour)
  if (fichier.size > MAX) refuse('Un logo pèse 1 Mo au plus : réduisez l’image, puis recommencez.')
  const octets = new Uint8Array(await fichier.arrayBuffer())
  const extension = pictureKind(octets) ?? refuse('Choisissez une image PNG ou JPEG.')
  await makeInside(nodeFs, core.chemin, folderOf(core))
  await safeWrite(nodeFs, join(folderOf(core), `${pour}.${extension}`), octets)
  await forget(core, pour, extension)
}

/** Takes a logo away. @throws Failure READ_ONLY, FICHE_NOT_FOUND, DISK_REFUSED */
export async function dropLogo(core: Core, pour: string): Promise<void> {
  refuseReadOnly(core)
  for (const name of namesFor(core, checked(core, pour))) await forget(core, name)
}

async function forget(core: Core, pour: string, sauf?: Extension): Promise<void> {
  const names = await namesIn(nodeFs, folderOf(core))
  for (const extension of EXTENSIONS) if (extension !== sauf && names.includes(`${pour}.${extension}`)) await nodeFs.unlink(join(folderOf(core), `${pour}.${extension}`))
}

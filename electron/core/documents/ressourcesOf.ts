import type { ModeleDocument } from '../../../shared/kernel/document'
import { Failure } from '../../../shared/kernel/failure'
import { modeleEnService } from '../../../shared/modeles/enService'
import type { Core } from '../core'
import { logoOf } from '../logos/logos'
import { modeleBytes } from '../modeles/modeleFile'
import type { Picture, Ressources } from './word/ressources'

/** The logo that is kept of somebody; nothing when they are gone or have none. */
async function keptLogo(core: Core, pour: string): Promise<[string, Picture][]> {
  try {
    const logo = await logoOf(core, pour)
    return logo ? [[pour, logo]] : []
  } catch (error) {
    if (error instanceof Failure && error.code === 'FICHE_NOT_FOUND') return []
    throw error
  }
}

/** The file of the charte in service. @throws Failure FILE_AWAITED, MODELE_MOVED, DISK_REFUSED */
export async function charteOf(core: Core): Promise<Pick<Ressources, 'charte'>> {
  const charte = modeleEnService(core.lire, 'charte')
  return charte ? { charte: await modeleBytes(core, charte) } : {}
}

/** What a paper takes besides its words, read from the classeur. @throws Failure DISK_REFUSED */
export async function ressourcesOf(core: Core, { logos = [] }: ModeleDocument): Promise<Ressources> {
  const kept = await Promise.all(logos.map(({ pour }) => keptLogo(core, pour)))
  return { logos: Object.fromEntries(kept.flat()) }
}

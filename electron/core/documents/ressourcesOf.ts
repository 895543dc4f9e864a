import type { ModeleDocument } from '../../../shared/kernel/document'
import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { type Logo, logoOf } from '../logos/logos'
import type { Ressources } from './word/ressources'

/** The logo that is kept of somebody; nothing when they are gone or have none. */
async function keptLogo(core: Core, pour: string): Promise<[string, Logo][]> {
  try {
    const logo = await logoOf(core, pour)
    return logo ? [[pour, logo]] : []
  } catch (error) {
    if (error instanceof Failure && error.code === 'FICHE_NOT_FOUND') return []
    throw error
  }
}

/** What a paper takes besides its words, read from the classeur. @throws Failure DISK_REFUSED */
export async function ressourcesOf(core: Core, { logos = [] }: ModeleDocument): Promise<Ressources> {
  const kept = await Promise.all(logos.map(({ pour }) => keptLogo(core, pour)))
  return { logos: Object.fromEntries(kept.flat()) }
}

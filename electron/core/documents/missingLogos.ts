import type { Manque } from '../../../shared/contract'
import { manque } from '../../../shared/documents/manque'
import { duNom } from '../../../shared/documents/nomAvecArticle'
import { fr } from '../../../shared/documents/phrases'
import type { ModeleDocument } from '../../../shared/kernel/document'
import type { Core } from '../core'
import { listLogos } from '../logos/logos'

/** The funders whose logo a paper must bear and of whom none is kept: only the disk knows. Our own may be missing, nobody asks for it. */
export async function missingLogos(core: Core, { logos = [] }: Pick<ModeleDocument, 'logos'>): Promise<Manque[]> {
  if (logos.length === 0) return []
  const kept = new Set((await listLogos(core)).flatMap(({ pour, present }) => (present ? [pour] : [])))
  return logos.flatMap(({ pour }) => {
    const financeur = kept.has(pour) ? undefined : core.lire.get('structures', pour)
    const phrase = fr`Le logo ${duNom(financeur?.nom ?? 'financeur')} n’est pas dans le classeur : choisissez-le dans Réglages › Logos.`
    return financeur ? [manque(core.lire, 'structures', financeur, 'mentions', 'avertissement', phrase)] : []
  })
}

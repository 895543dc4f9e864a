import type { Manque } from '../../../shared/contract'
import { manque } from '../../../shared/documents/manque'
import { duNom } from '../../../shared/documents/nomAvecArticle'
import { fr } from '../../../shared/documents/phrases'
import type { ModeleDocument } from '../../../shared/kernel/document'
import type { Core } from '../core'
import { listLogos } from '../logos/logos'

/** The funders whose logo a paper must bear and of whom none is kept, told at once: only the disk knows. Our own may be missing, nobody asks for it. */
export async function missingLogos(core: Core, { logos = [] }: Pick<ModeleDocument, 'logos'>): Promise<Manque[]> {
  if (logos.length === 0) return []
  const kept = new Set((await listLogos(core)).flatMap(({ pour, present }) => (present ? [pour] : [])))
  const missing = logos.flatMap(({ pour }) => (kept.has(pour) ? [] : (core.lire.get('structures', pour) ?? [])))
  const [first] = missing
  if (!first) return []
  const phrase =
    missing.length === 1
      ? fr`Le logo ${duNom(first.nom ?? 'financeur')} n’est pas dans le classeur.`
      : fr`${missing.length} logos ne sont pas dans le classeur : ${missing.map(({ nom }) => nom ?? 'financeur').join(', ')}.`
  return [{ ...manque(core.lire, 'structures', first, 'mentions', 'avertissement', phrase), libelle: 'Logos des financeurs', ailleurs: 'logos' }]
}

import type { ModeleDocument } from '../../../shared/kernel/document'
import { NONE, type Ressources } from './word/ressources'

/**
 * Writes a document as a Word file. Word’s library, and its layout engine when there is a table of contents, are loaded on first use.
 *
 * The page numbers of the table of contents are worked out here, so that Word opens the file without asking to update it.
 */
export async function renderDocx(modele: ModeleDocument, ressources: Ressources = NONE): Promise<Buffer> {
  const [{ Packer }, { buildDocument }] = await Promise.all([import('docx'), import('./word/buildDocument')])
  const look = ressources.charte && (await (await import('./charte/look')).lookOf(ressources.charte, modele.forme, modele.paysage))
  if (!modele.couverture) return Packer.toBuffer(buildDocument(modele, ressources, { look }))
  const { estimatePageNumbersWith } = await import('docx/layout')
  // An emoji in a text has no known width in Calibri: a near page number is better than none.
  return Packer.toBuffer(buildDocument(modele, ressources, { look, pageNumbers: estimatePageNumbersWith({ guess: true }) }))
}

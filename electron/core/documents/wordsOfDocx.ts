import { Failure } from '../../../shared/kernel/failure'
import { packageOf } from '../modeles/packageOf'
import { paragraphsOf } from '../modeles/paragraphs'
import { textParts } from '../modeles/textParts'

// What stands around the page is the same on each, and says nothing of its own.
const READ: readonly string[] = ['corps du document', 'note de bas de page', 'note de fin']

/**
 * The paragraphs a Word file holds, its tables cell by cell, then its footnotes. The file may come from anywhere: its sizes are bounded, nothing in it runs.
 *
 * @throws Failure DOCUMENT_UNREADABLE
 */
export async function wordsOfDocx(octets: Uint8Array, nom: string): Promise<string[]> {
  try {
    const parts = textParts(await packageOf(octets)).filter(({ ou }) => READ.includes(ou))
    return parts.flatMap(({ xml }) => paragraphsOf(xml).map(({ texte }) => texte.trim())).filter(Boolean)
  } catch (error) {
    if (error instanceof Failure && error.code === 'MODELE_REFUSED') throw new Failure('DOCUMENT_UNREADABLE', { nom })
    throw error
  }
}

import { folderName } from '../documents/nomFichier'
import { extensionOf } from './refusPiece'

// Longer than any extension in use; past it, the dot belongs to the words.
const EXTENSION_MAX = 12

/**
 * The name a joined file is kept under: readable, accents and spaces kept, taken by every system; the extension stays.
 *
 * @param rang from 2 on, « Devis (2).pdf »: the name before it was taken
 */
export function nomPiece(nom: string, rang = 1): string {
  // Marks that turn the order of letters would show « fdp.exe » as « exe.pdf ».
  const legible = (nom.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cf}/gu, '').replace(/[. ]+$/, '')
  const extension = extensionOf(legible)
  const kept = /^[\p{L}\p{N}-]+$/u.test(extension) && extension.length <= EXTENSION_MAX ? legible.slice(legible.lastIndexOf('.') + 1).trim() : ''
  const stem = folderName(kept ? legible.slice(0, legible.lastIndexOf('.')) : legible, 'Pièce jointe')
  return `${stem}${rang > 1 ? ` (${rang})` : ''}${kept ? `.${kept}` : ''}`
}

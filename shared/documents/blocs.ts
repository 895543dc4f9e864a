import type { Bloc, Definition } from '../kernel/document'
import { isWritten, linesIn } from './phrases'

/** The blocks of a paper, one word each. */
export const article = (texte: string): Bloc => ({ type: 'article', texte })
export const alinea = (texte: string): Bloc => ({ type: 'alinea', texte })
export const puces = (items: string[]): Bloc => ({ type: 'puces', items })
export const titre = (niveau: 1 | 2 | 3, texte: string): Bloc => ({ type: 'titre', niveau, texte })
export const paragraphe = (texte: string): Bloc => ({ type: 'paragraphe', texte })
export const citation = (texte: string): Bloc => ({ type: 'paragraphe', style: 'citation', texte })
export const note = (texte: string): Bloc => ({ type: 'paragraphe', style: 'note', texte })

/** The paragraph of a field; nothing when it is empty. */
export const written = (texte: string | undefined): Bloc[] => (isWritten(texte) ? [paragraphe(texte)] : [])

/** A field under a small title of its own; nothing when it is empty. */
export const titled = (niveau: 2 | 3, intitule: string, texte: string | undefined): Bloc[] => (isWritten(texte) ? [titre(niveau, intitule), paragraphe(texte)] : [])

/** A part under its heading; nothing at all when it has nothing to say. */
export const section = (niveau: 1 | 2 | 3, intitule: string, blocs: readonly Bloc[]): Bloc[] => (blocs.length > 0 ? [titre(niveau, intitule), ...blocs] : [])

/** A field that takes one thing a line: bullets, or its only line as a paragraph. */
export function listedLines(texte: string | undefined): Bloc[] {
  const lines = linesIn(texte)
  return lines.length > 1 ? [puces(lines)] : lines.map(paragraphe)
}

/** Names and values, those that are known. */
export function definitions(...items: [terme: string, texte: string | undefined][]): Bloc[] {
  const known: Definition[] = items.flatMap(([terme, texte]) => (isWritten(texte) ? [{ terme, texte }] : []))
  return known.length > 0 ? [{ type: 'definitions', items: known }] : []
}

/** What stands where nothing is known. */
export const VIDE = 'Non renseigné.'

/** A chapter; it says so when nothing is known of it yet. */
export const chapitre = (intitule: string, blocs: readonly Bloc[]): Bloc[] => [titre(1, intitule), ...(blocs.length > 0 ? blocs : [note(VIDE)])]

import { paragraphe, puces, titre } from '../documents/blocs'
import { linesIn } from '../documents/phrases'
import type { Bloc } from '../kernel/document'

const BULLET = /^[-–—•]\s+/

/** What the office typed, a paragraph a line; lines that begin with a dash are a list. */
export function prose(texte: string | undefined): Bloc[] {
  const blocs: Bloc[] = []
  let items: string[] | undefined
  for (const line of linesIn(texte)) {
    if (!BULLET.test(line)) {
      items = undefined
      blocs.push(paragraphe(line))
      continue
    }
    const item = line.replace(BULLET, '')
    if (items) items.push(item)
    else {
      items = [item]
      blocs.push(puces(items))
    }
  }
  return blocs
}

/** A chapter; nothing when nothing is known of it. */
export const chapitreSi = (intitule: string, blocs: readonly Bloc[]): Bloc[] => (blocs.length > 0 ? [titre(1, intitule), ...blocs] : [])

/** A part under its title; nothing when it is empty. */
export const partieSi = (niveau: 2 | 3, intitule: string, ...blocs: readonly (readonly Bloc[])[]): Bloc[] => {
  const content = blocs.flat()
  return content.length > 0 ? [titre(niveau, intitule), ...content] : []
}

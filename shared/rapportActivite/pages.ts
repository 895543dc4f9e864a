import type { Bloc } from '../kernel/document'

// A little under what a page of text holds: an estimate that errs makes a chapter begin a page rather than overflow it.
const PAGE = 44
const CHARACTERS = 92

const lines = (texte: string): number => texte.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(line.length, 1) / CHARACTERS), 0)

/** About how many lines a block takes on the page. */
function heightOf(bloc: Bloc): number {
  switch (bloc.type) {
    case 'titre':
      return 4 - bloc.niveau / 2
    case 'paragraphe':
      return lines(bloc.texte) + 0.6 + (bloc.notes ?? []).reduce((sum, note) => sum + lines(note), 0)
    case 'puces':
      return bloc.items.reduce((sum, item) => sum + lines(item) + 0.3, 0)
    case 'definitions':
      return bloc.items.reduce((sum, { texte }) => sum + lines(texte) * 1.5 + 0.3, 0)
    case 'tableau':
      return 3 + bloc.lignes.length * 1.3
    case 'graphique':
      return 8 + 2.6 * bloc.categories.length
    default:
      return 1
  }
}

/** Each chapter begins a page, save one that fits whole in what is left of the page before it. */
export function onPages(chapitres: readonly (readonly Bloc[])[]): Bloc[] {
  let used = PAGE
  return chapitres.flatMap(([head, ...rest]) => {
    if (head?.type !== 'titre') return []
    const height = [head, ...rest].reduce((sum, bloc) => sum + heightOf(bloc), 0)
    const follows = used + height <= PAGE
    used = (follows ? used : 0) + height
    // What a page break leaves white is not known: a chapter of several pages is said to end a little lower.
    if (used > PAGE) used = (used % PAGE) + 8
    return [{ ...head, ...(follows ? {} : { nouvellePage: true as const }) }, ...rest]
  })
}

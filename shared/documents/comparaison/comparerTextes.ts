import { diffArrays, diffWordsWithSpace } from 'diff'
import { plain } from '../sceau/canonique'

/** A stretch of a paragraph: in both texts, in the first only, in the second only. */
export interface Morceau {
  genre: 'commun' | 'retire' | 'ajoute'
  texte: string
}

/** A paragraph of two texts compared; one that was rewritten is told word by word. */
export interface ParagrapheCompare {
  genre: 'commun' | 'retire' | 'ajoute' | 'change'
  morceaux: Morceau[]
}

// Below this share of common letters, two paragraphs are two, not one rewritten.
const ALIKE = 0.4

const whole = (genre: Morceau['genre'], texte: string): ParagrapheCompare => ({ genre, morceaux: [{ genre, texte }] })

// Past as many differences two texts have nothing in common worth finding: the search would take minutes.
const [PARAGRAPHS_APART, WORDS_APART] = [800, 300]

function byWords(avant: string, apres: string): Morceau[] {
  const found = diffWordsWithSpace(avant, apres, { maxEditLength: WORDS_APART })
  if (!found)
    return [
      { genre: 'retire', texte: avant },
      { genre: 'ajoute', texte: apres },
    ]
  return found.map(({ value, added, removed }) => ({ genre: removed ? 'retire' : added ? 'ajoute' : 'commun', texte: value }))
}

const lengthOf = (morceaux: readonly Morceau[], ...genres: Morceau['genre'][]): number =>
  morceaux.filter(({ genre }) => genres.includes(genre)).reduce((sum, { texte }) => sum + texte.trim().length, 0)

const areAlike = (morceaux: readonly Morceau[]): boolean =>
  lengthOf(morceaux, 'commun') >= ALIKE * Math.max(lengthOf(morceaux, 'commun', 'retire'), lengthOf(morceaux, 'commun', 'ajoute'))

/** What went and what came at one place: paragraphs that are rewritten facing one another, the others whole. */
function faced(partis: readonly string[], venus: readonly string[]): ParagrapheCompare[] {
  const found: ParagrapheCompare[] = []
  const left = [...venus]
  for (const parti of partis) {
    const [venu] = left
    const morceaux = venu === undefined ? [] : byWords(parti, venu)
    if (venu !== undefined && areAlike(morceaux)) {
      found.push({ genre: 'change', morceaux })
      left.shift()
    } else found.push(whole('retire', parti))
  }
  return [...found, ...left.map(venu => whole('ajoute', venu))]
}

/** Where two lists agree and where they do not, in order, by how many; all of the one then all of the other when they are too far apart. */
const stretches = (avant: string[], apres: string[]): { count: number; added: boolean; removed: boolean }[] =>
  diffArrays(avant, apres, { maxEditLength: PARAGRAPHS_APART }) ?? [
    { count: avant.length, added: false, removed: true },
    { count: apres.length, added: true, removed: false },
  ]

/** Two texts compared, paragraph by paragraph, then word by word; kinds of spaces and of apostrophes are no difference. */
export function comparerTextes(avant: readonly string[], apres: readonly string[]): ParagrapheCompare[] {
  const found: ParagrapheCompare[] = []
  let partis: string[] = []
  const flush = (venus: readonly string[] = []): void => {
    found.push(...faced(partis, venus))
    partis = []
  }
  let [gone, come] = [0, 0]
  for (const { count, added, removed } of stretches(avant.map(plain), apres.map(plain))) {
    if (removed) partis = avant.slice(gone, gone + count)
    else if (added) flush(apres.slice(come, come + count))
    else {
      flush()
      for (const texte of apres.slice(come, come + count)) found.push(whole('commun', texte))
    }
    if (!added) gone += count
    if (!removed) come += count
  }
  flush()
  return found
}

import { fr } from '../../../shared/documents/phrases'
import type { Paragraphe } from './paragraphs'

/** A mark between double braces, and where it stands. */
export interface Balise {
  /** `#` begins what repeats or depends, `^` what is written otherwise, `/` ends it; '' prints a value. */
  sorte: '' | '#' | '^' | '/'
  /** As Word gave it back: in lower case, without accents nor no-break spaces. */
  cle: string
  /** As it was typed, with its braces. */
  ecrit: string
  pres: string
  /** Cut in runs by Word, and put together again. */
  recolle: boolean
}

/** What was read of a part: its marks, and the sentences of what is wrong with its braces. */
export interface Lues {
  balises: Balise[]
  problemes: string[]
}

/** Nobody mends more at once; a file made to hold the post up would have millions. */
export const PROBLEMS_MAX = 100

const ABOUT = 32
const blank = /[\s\u00A0\u202F\u200B\u2060\uFEFF]+/g

/** The words around a place, cut at spaces; those before it when it stands alone. */
function around(texte: string, from: number, to: number, before: string): string {
  const near = Math.max(0, from - ABOUT)
  const far = Math.min(texte.length, to + ABOUT)
  const [space, lastSpace] = [texte.slice(near, from).search(/\s/), texte.slice(to, far).search(/\s\S*$/)]
  const start = near === 0 ? 0 : space < 0 ? from : near + space
  const end = far === texte.length ? far : to + Math.max(0, lastSpace)
  const cut = texte.slice(start, end).replace(/\s+/g, ' ').trim()
  const lead = start > 0 ? '…' : ''
  const alone = cut.replace(/\{\{[^{}]*\}\}/g, '').trim() === ''
  return (alone && before ? `${before} ${cut}` : `${lead}${cut}${end < texte.length ? '…' : ''}`).trim()
}

/** As a field is called, whatever Word did to its capitals, accents and spaces. */
export const cleOf = (text: string): string => text.replace(blank, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function baliseOf(inner: string, pres: string, recolle: boolean): Balise {
  const trimmed = inner.replace(/^[\s\u00A0\u202F]+/, '')
  const sorte = (['#', '^', '/'] as const).find(sign => trimmed.startsWith(sign)) ?? ''
  return { sorte, cle: cleOf(sorte ? trimmed.slice(1) : trimmed), ecrit: `{{${inner.replace(blank, ' ').trim()}}}`, pres, recolle }
}

/** The marks of the paragraphs of a part; one that does not end in its paragraph is not closed. */
export function balisesOf(paragraphes: readonly Paragraphe[], ou: string): Lues {
  const lues: Lues = { balises: [], problemes: [] }
  let before = ''
  const unclosed = (pres: string): number => lues.problemes.push(fr`Des accolades ne sont pas fermées (${ou}, près de « ${pres} ») : écrivez ${'}}'} après le nom du champ.`)
  for (const { texte, runs } of paragraphes) {
    if (lues.problemes.length >= PROBLEMS_MAX) break
    let open: number | undefined
    for (const { 0: braces, index } of texte.matchAll(/\{\{|\}\}/g)) {
      if (lues.problemes.length >= PROBLEMS_MAX) break
      if (braces === '{{') {
        if (open !== undefined) unclosed(around(texte, open, index, before))
        open = index
      } else if (open === undefined) {
        lues.problemes.push(
          fr`Des accolades se ferment sans avoir été ouvertes (${ou}, près de « ${around(texte, index, index + 2, before)} ») : écrivez ${'{{'} devant le nom du champ.`,
        )
      } else {
        const recolle = new Set(runs.slice(open, index + 2)).size > 1
        lues.balises.push(baliseOf(texte.slice(open + 2, index), around(texte, open, index + 2, before), recolle))
        open = undefined
      }
    }
    if (open !== undefined) unclosed(around(texte, open, texte.length, before))
    const words = texte
      .replace(/\{\{[^{}]*\}\}/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (words) before = words.length > ABOUT ? `…${words.slice(-ABOUT)}` : words
  }
  return lues
}

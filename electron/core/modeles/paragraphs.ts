import { attribute, marksOf } from './xml'

/** A paragraph as it is read, and where Word cut it: `runs` gives for each character the rank of the run it is from. */
export interface Paragraphe {
  texte: string
  runs: number[]
}

const isParagraph = (nom: string): boolean => nom === 'w:p' || nom === 'a:p'
const isText = (nom: string): boolean => nom === 'w:t' || nom === 'a:t' || nom === 'm:t'
const GAPS: ReadonlyMap<string, string> = new Map(Object.entries({ 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }))

/** The paragraphs of a part in the order they begin; those of a text box stand apart from the one that holds it. */
export function paragraphsOf(xml: string): Paragraphe[] {
  const all: Paragraphe[] = []
  const open: Paragraphe[] = []
  let [inText, run] = [false, 0]
  const add = (texte: string): void => {
    const here = open.at(-1)
    if (!here) return
    here.texte += texte
    for (let index = 0; index < texte.length; index++) here.runs.push(run)
  }
  for (const { nom, ouvre, ferme, texte } of marksOf(xml)) {
    if (isParagraph(nom) && ouvre && !ferme) {
      const begun = { texte: '', runs: [] }
      all.push(begun)
      open.push(begun)
    } else if (isParagraph(nom) && !ouvre) open.pop()
    else if (isText(nom)) {
      inText = ouvre && !ferme
      if (inText) run++
    } else if (inText && texte) add(texte)
    else if (ouvre) add(GAPS.get(nom) ?? '')
  }
  return all
}

/** The marks in the alternative text of pictures, charts and shapes: `{{logo}}`. */
export function alternativeTexts(xml: string): string[] {
  const found = new Set<string>()
  for (const marque of marksOf(xml)) {
    if (!marque.ouvre || !/^(wp:docPr|pic:cNvPr|v:shape)$/.test(marque.nom)) continue
    const said = [attribute(marque, 'descr'), attribute(marque, 'title'), attribute(marque, 'alt')].filter(Boolean).join(' ')
    for (const [, cle = ''] of said.matchAll(/\{\{([^{}]*)\}\}/g)) found.add(cle)
  }
  return [...found]
}

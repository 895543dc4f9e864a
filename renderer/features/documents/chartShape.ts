import { categorieDe, estCouche, estPlusHaute, valeurEcrite } from '../../../shared/documents/graphique'
import type { Graphique } from '../../../shared/kernel/document'

/** Units of the drawing: the width of the sheet is 640 of them. */
export const WIDTH = 640
const [UPRIGHT, PLOT, TOP] = [290, 200, 22]
const [BAR, GAP, NAMES, VALUES] = [22, 12, 230, 90]

export interface Rect {
  serie: number
  x: number
  y: number
  width: number
  height: number
}
export interface Label {
  cle: string
  x: number
  y: number
  /** One or more: a long name is cut between its words. */
  lignes: string[]
  ancre: 'start' | 'middle' | 'end'
}
export interface Point {
  x: number
  y: number
}
/** A chart in the units of the drawing: nothing is drawn where nothing is known. */
export interface ChartShape {
  height: number
  bars: Rect[]
  /** One a stretch of known values. */
  lines: { serie: number; points: Point[] }[]
  labels: Label[]
}

// Of a letter, about, in the size of the labels.
const LETTER = 7

/** A text in lines that fit in a width, cut between words. */
function cutIn(texte: string, width: number): string[] {
  const most = Math.floor(width / LETTER)
  const lines: string[] = []
  for (const word of texte.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const knownOf = ({ series }: Graphique): number[] => series.flatMap(({ valeurs }) => valeurs.filter(valeur => valeur !== undefined))

/** From a value to its place between 0 and `size`; zero is always in the drawing. */
function scaleOf(graphique: Graphique, size: number): (valeur: number) => number {
  const known = knownOf(graphique)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const span = high - low || 1
  return valeur => ((valeur - low) / span) * size
}

function lyingBars(graphique: Graphique): ChartShape {
  const { categories, series } = graphique
  const place = scaleOf(graphique, WIDTH - NAMES - VALUES)
  const row = series.length * BAR + GAP
  const bars: Rect[] = []
  const labels = categories.map(
    (_, rank): Label => ({ cle: `c${rank}`, x: NAMES - 8, y: rank * row + (row - GAP) / 2 + 5, lignes: cutIn(categorieDe(graphique, rank), NAMES), ancre: 'end' }),
  )
  series.forEach(({ valeurs }, serie) => {
    valeurs.slice(0, categories.length).forEach((valeur, rank) => {
      if (valeur === undefined) return
      const [from, to] = [place(Math.min(0, valeur)), place(Math.max(0, valeur))]
      const y = rank * row + serie * BAR
      bars.push({ serie, x: NAMES + from, y, width: to - from, height: BAR - 2 })
      labels.push({ cle: `${serie} ${rank}`, x: NAMES + to + 6, y: y + BAR / 2 + 4, lignes: [valeurEcrite(graphique, valeur)], ancre: 'start' })
    })
  })
  return { height: categories.length * row, bars, lines: [], labels }
}

function uprightBars(graphique: Graphique): ChartShape {
  const { categories, series } = graphique
  const place = scaleOf(graphique, PLOT)
  const band = WIDTH / categories.length
  const width = (band * 0.72) / series.length
  const bars: Rect[] = []
  const labels = names(graphique)
  series.forEach(({ valeurs }, serie) => {
    valeurs.slice(0, categories.length).forEach((valeur, rank) => {
      if (valeur === undefined) return
      const [from, to] = [place(Math.min(0, valeur)), place(Math.max(0, valeur))]
      const x = rank * band + band * 0.14 + serie * width
      bars.push({ serie, x, y: TOP + PLOT - to, width, height: to - from })
      labels.push({ cle: `${serie} ${rank}`, x: x + width / 2, y: TOP + PLOT - to - 6, lignes: [valeurEcrite(graphique, valeur)], ancre: 'middle' })
    })
  })
  return { height: UPRIGHT, bars, lines: [], labels }
}

const names = (graphique: Graphique): Label[] =>
  graphique.categories.map((_, rank) => ({
    cle: `c${rank}`,
    x: (WIDTH / graphique.categories.length) * (rank + 0.5),
    y: TOP + PLOT + 22,
    lignes: cutIn(categorieDe(graphique, rank), WIDTH / graphique.categories.length),
    ancre: 'middle',
  }))

function curves(graphique: Graphique): ChartShape {
  const { categories, series } = graphique
  const place = scaleOf(graphique, PLOT - TOP)
  const band = WIDTH / categories.length
  const labels = names(graphique)
  const lines: ChartShape['lines'] = []
  series.forEach(({ valeurs }, serie) => {
    let stretch: Point[] = []
    categories.forEach((_, rank) => {
      const valeur = valeurs[rank]
      if (valeur === undefined) {
        stretch = []
        return
      }
      const point = { x: band * (rank + 0.5), y: TOP + PLOT - place(valeur) }
      if (stretch.length === 0) lines.push({ serie, points: stretch })
      stretch.push(point)
      labels.push({
        cle: `${serie} ${rank}`,
        x: point.x,
        y: point.y + (estPlusHaute(graphique, serie, rank) ? -10 : 18),
        lignes: [valeurEcrite(graphique, valeur)],
        ancre: 'middle',
      })
    })
  })
  return { height: UPRIGHT, bars: [], lines, labels }
}

/** Where bars, lines and words are. */
export const chartShape = (graphique: Graphique): ChartShape =>
  graphique.genre === 'courbes' ? curves(graphique) : estCouche(graphique) ? lyingBars(graphique) : uprightBars(graphique)

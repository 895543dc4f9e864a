import { type FileChild, Paragraph } from 'docx'
import { type ChartDataLabels, type ChartPointLabel, ChartRun, type ChartSeries } from 'docx/charts'
import { categorieDe, couleurDe, estArrondi, estCouche, estPlusHaute } from '../../../../shared/documents/graphique'
import type { Graphique } from '../../../../shared/kernel/document'
import { captionOf } from './caption'
import { oneLine } from './runs'
import { colours, FONT } from './styles/colours'

// In pixels of 1/96 inch, fifteen twentieths of a point each.
const PIXEL = 15
const [UPRIGHT, BAR, AROUND] = [300, 24, 70]
const DASHES = ['solid', 'dash', 'shortDot', 'longDashDot'] as const
const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const

/** How values are written; Word puts the spaces and the comma of its own language, LibreOffice those of French. */
function numberFormat(graphique: Graphique): string {
  const format = `${estArrondi(graphique) ? '#,##0' : '#,##0.00'}${graphique.unite ? `"\u00A0${graphique.unite.replaceAll('"', '')}"` : ''}`
  return `[$-40C]${format};[$-40C]"\u2212"${format}`
}

const pointLabels = (graphique: Graphique, serie: number): ChartPointLabel[] =>
  graphique.categories.map((_, rank) => ({ position: estPlusHaute(graphique, serie, rank) ? 'above' : 'below' }))

const seriesOf = (graphique: Graphique, colourOf: (rank: number) => string): ChartSeries[] =>
  graphique.series.map(({ nom, valeurs }, rank) => ({
    name: oneLine(nom),
    values: graphique.categories.map((_, index) => valeurs[index] ?? null),
    color: colourOf(rank),
    ...(graphique.genre === 'courbes'
      ? {
          line: { color: colourOf(rank), width: 2.25, dash: DASHES[rank % DASHES.length] ?? 'solid' },
          pointLabels: pointLabels(graphique, rank),
          markers: { shape: MARKERS[rank % MARKERS.length] ?? 'circle', size: 7 },
        }
      : {}),
  }))

function runOf(graphique: Graphique, width: number, accent: string | undefined): ChartRun {
  const { genre, categories, series, legende, description } = graphique
  const lying = estCouche(graphique)
  const font = { name: FONT, color: colours.grey }
  const dataLabels: ChartDataLabels = { value: true, numberFormat: numberFormat(graphique), position: genre === 'courbes' ? 'above' : 'outsideEnd', font: { ...font, size: 9 } }
  const shared = {
    categories: categories.map((_, rank) => oneLine(categorieDe(graphique, rank))),
    series: seriesOf(graphique, rank => (rank === 0 && accent ? accent : couleurDe(rank))),
    dataLabels,
    emptyValues: 'gap' as const,
    font,
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    // The figures are written: an axis would say them twice.
    valueAxis: { visible: false, gridlines: false, ...(genre === 'barres' && isPositive(graphique) ? { minimum: 0 } : {}) },
    categoryAxis: { reverseOrder: lying, font: { ...font, size: 9 } },
    legend: series.length > 1 ? { position: 'bottom' as const, font: { ...font, size: 9 } } : (false as const),
    transformation: { width: Math.floor(width / PIXEL), height: lying ? AROUND + categories.length * (8 + BAR * series.length) : UPRIGHT },
    altText: { name: oneLine(legende), title: oneLine(legende), description: oneLine(description) },
  }
  if (genre === 'courbes') return new ChartRun({ type: 'line', markers: true, ...shared })
  return new ChartRun({ type: lying ? 'bar' : 'column', gapWidth: 60, overlap: 0, ...shared })
}

const isPositive = ({ series }: Graphique): boolean => series.every(({ valeurs }) => valeurs.every(valeur => (valeur ?? 0) >= 0))

/**
 * A chart that Word can edit, its caption under it.
 *
 * @param width of the text, in twentieths of a point
 * @param rank among the charts
 * @param accent the colour of the first series, when a charte gives it
 */
export const graphique = (bloc: Graphique, width: number, rank: number, accent: string | undefined): FileChild[] => [
  new Paragraph({ style: 'Figure', children: [runOf(bloc, width, accent)] }),
  captionOf('Figure', rank, bloc.legende),
]

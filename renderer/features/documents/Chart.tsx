import type { CSSProperties } from 'react'
import { couleurDe } from '../../../shared/documents/graphique'
import type { Graphique } from '../../../shared/kernel/document'
import { keyed } from '../../ui/keyed'
import css from './Chart.module.css'
import { chartShape, WIDTH } from './chartShape'

const colour = (serie: number): string => `#${couleurDe(serie)}`
// Between two lines of a label.
const LINE = 15
const DASHES = ['none', '7 4', '2 3', '10 4 2 4']

/** A chart of a document, drawn from the figures Word will hold. */
export function Chart({ bloc, numero }: { bloc: Graphique; numero: string }) {
  const { height, bars, lines, labels } = chartShape(bloc)
  return (
    <figure className={css.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={bloc.description}>
        {bars.map(({ serie, ...rect }) => (
          <rect key={`${rect.x} ${rect.y}`} {...rect} fill={colour(serie)} />
        ))}
        {lines.map(({ serie, points }) => (
          <g key={`${serie} ${points[0]?.x}`} fill={colour(serie)}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} stroke={colour(serie)} strokeDasharray={DASHES[serie % DASHES.length]} />
            {points.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={4} />
            ))}
          </g>
        ))}
        {labels.map(({ cle, x, y, lignes, ancre }) => (
          <text key={cle} x={x} y={ancre === 'end' ? y - (lignes.length - 1) * (LINE / 2) : y} textAnchor={ancre}>
            {keyed(lignes).map(({ cle: ligne, item }, rank) => (
              <tspan key={ligne} x={x} dy={rank === 0 ? 0 : LINE}>
                {item}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      {bloc.series.length > 1 && (
        <ul className={css.legend} aria-hidden>
          {bloc.series.map(({ nom }, serie) => (
            <li key={nom} style={{ '--serie': colour(serie) } as CSSProperties}>
              {nom}
            </li>
          ))}
        </ul>
      )}
      <figcaption>
        {numero} {bloc.legende}
      </figcaption>
    </figure>
  )
}

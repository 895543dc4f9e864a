import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../client'
import css from './Cumul.module.css'

const MONTHS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D']
const [LEFT, TOP, STEP, HEIGHT] = [6, 8, 29.4, 56]
// Two values written at the end of the lines stay this far apart.
const APART = 15

const x = (month: number): number => LEFT + month * STEP

/** A figure, counted again at the end of each month, beside the year before. The values are written at the end of the lines. */
export function Cumul({ code, libelle, annee }: { code: string; libelle: string; annee: number }) {
  const months = useQuery({ ...api.figures.months.queryOptions({ input: { code, annee } }), placeholderData: keepPreviousData })
  const [now, before] = [months.data?.annee ?? [], months.data?.avant ?? []]
  const most = Math.max(...now, ...before)
  if (!(most > 0)) return null
  const y = (value: number): number => TOP + HEIGHT * (1 - value / most)
  const path = (values: readonly number[]): string => values.map((value, month) => `${month === 0 ? 'M' : 'L'}${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join(' ')
  const [last, lastBefore] = [now.at(-1), before.at(-1)]
  const endY = y(last ?? 0) + 4
  const beforeY = y(lastBefore ?? 0) + 4
  const gap = last !== undefined && now.length === 12 && Math.abs(endY - beforeY) < APART ? (endY <= beforeY ? endY + APART : endY - APART) : beforeY
  const sentence = [last !== undefined && `${last} en ${annee}`, lastBefore !== undefined && `${lastBefore} en ${annee - 1}`].filter(Boolean).join(', ')
  return (
    <figure className={css.cumul}>
      <figcaption>{libelle}, cumul mois par mois</figcaption>
      <svg viewBox="0 0 430 88" role="img" aria-label={`${libelle}, cumul mois par mois : ${sentence}.`}>
        {[0, 0.5, 1].map(part => (
          <path key={part} d={`M${x(0)} ${TOP + HEIGHT * part}H${x(11)}`} stroke="var(--app-hairline)" />
        ))}
        <path d={path(before)} fill="none" stroke="var(--app-chart-n1)" strokeWidth={2} strokeDasharray="4 3" />
        <path d={path(now)} fill="none" stroke="var(--app-chart-n)" strokeWidth={2.25} strokeLinejoin="round" />
        {last !== undefined && <circle cx={x(now.length - 1)} cy={y(last)} r={3.5} fill="var(--app-chart-n)" />}
        {last !== undefined && (
          <text x={x(now.length - 1) + 8} y={endY} data-fort>
            {last} en {annee}
          </text>
        )}
        {lastBefore !== undefined && (
          <text x={x(11) + 8} y={gap}>
            {lastBefore} en {annee - 1}
          </text>
        )}
        {MONTHS.map((letter, month) => (
          <text key={`${letter} ${x(month)}`} x={x(month)} y={84} textAnchor="middle">
            {letter}
          </text>
        ))}
      </svg>
    </figure>
  )
}

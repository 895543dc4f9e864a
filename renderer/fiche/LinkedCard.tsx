import type { ReactNode } from 'react'
import type { Cellule } from '../../shared/descripteur'
import { formatDateConnue, formatDateConnueEnPhrase } from '../../shared/kernel/formatJour'
import { AppLink } from '../ui/AppLink'
import { ficheHref } from './addresses'
import css from './LinkedCard.module.css'
import type { LinkedRow } from './useLinkedRows'

/** Records as short lines: what each is, a word about it at the right. */
export function LinkedLines({ rows, detail, droite }: { rows: readonly LinkedRow[]; detail?: (row: LinkedRow) => string | undefined; droite?: (row: LinkedRow) => ReactNode }) {
  return (
    <ul className={css.lines}>
      {rows.map(row => (
        <li key={row.id}>
          <div className={css.line}>
            <AppLink href={ficheHref(row.collection, row.id)}>{row.titre}</AppLink>
            {droite && <span className={css.right}>{droite(row)}</span>}
          </div>
          <p className={css.detail}>{detail ? detail(row) : row.detail}</p>
        </li>
      ))}
    </ul>
  )
}

/** A cell that holds a day or what is known of one. */
export const dateCell = (value: Cellule): string => (typeof value === 'string' ? formatDateConnue(value) : '')

/** The same in a sentence: « le 5 mars 2024 », « en 2023 ». */
export const inSentence = (value: Cellule): string => (typeof value === 'string' ? formatDateConnueEnPhrase(value) : '')

/** A cell that holds words. */
export const textCell = (value: Cellule): string => (value === undefined ? '' : String(value))

import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

/** Amounts are entered down a column, as in a ledger: Entrée and ↓ go to the next one, ↑ and Maj+Entrée to the one above. Leaving records. */
export function onAmountKey(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const cell = (event.target as HTMLElement).closest<HTMLElement>('td[data-montant]')
  if (step === undefined || !cell || event.ctrlKey || event.altKey) return
  const column = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`td[data-montant="${cell.dataset.montant}"] input`)]
  const at = column.findIndex(input => cell.contains(input))
  const next = column[at + (event.shiftKey ? -step : step)]
  event.preventDefault()
  event.stopPropagation()
  if (next) {
    next.focus()
    next.select()
  } else (event.target as HTMLElement).blur()
}

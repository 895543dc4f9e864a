import type { ChampMeta } from './champs'
import { formatDateConnue, formatJour } from './formatJour'
import { formatCentimes } from './montant'
import { formatNombre } from './texte'
import { display } from './validation'

/** True of the label of a year: a number that is never cut by thousands. */
export const isYear = (label: string): boolean => /exercice|année|millésime/i.test(label)

/** A stored value as the office reads it, when it names neither a record nor a code. Unknown is empty. */
export function formatValeur({ kind, label, format, unite }: Pick<ChampMeta, 'kind' | 'label' | 'format' | 'unite'>, value: unknown): string {
  if (value === undefined || value === null) return ''
  switch (kind) {
    case 'jour':
      return formatJour(String(value))
    case 'dateConnue':
      return formatDateConnue(String(value))
    case 'heure':
      return String(value).replace(':', '\u00A0h\u00A0')
    case 'montant':
      return formatCentimes(Number(value))
    case 'entier':
    case 'decimal':
      return `${isYear(label) ? value : formatNombre(Number(value))}${unite ? `\u00A0${unite}` : ''}`
    case 'oui':
      return value ? 'Oui' : 'Non'
    default:
      return display(format, String(value))
  }
}

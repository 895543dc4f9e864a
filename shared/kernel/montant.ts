import { z } from 'zod'

const AMOUNT_EXPECTED = 'Écrivez un montant comme 1 234,50.'

/** Amount in euro cents: an integer. 12,50 € is `1250`. Never negative, save where a result or a cash position allows it. */
export const Centimes = z.int({ error: AMOUNT_EXPECTED })

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })

/** `12 345,67 €`, minus sign included; the two no-break spaces are those of French typography. Unknown is empty, never zero. */
export const formatCentimes = (cents: number | undefined): string => (cents === undefined ? '' : euros.format(cents / 100).replace('-', '\u2212'))

/**
 * Reads an amount as people type or paste it: `1 234,50`, `1234.5`, `12k`, `1 234 €`.
 *
 * @returns euro cents; undefined when unreadable, or ambiguous as `1.234` is
 */
export function readMontant(text: string): number | undefined {
  const typed = text
    .replace(/[\s\u00A0\u202F\u2009€]/g, '')
    .replace('\u2212', '-')
    .toLowerCase()
  const thousands = typed.endsWith('k')
  const parts = /^(-?)(\d+)(?:[.,](\d{1,3}))?$/.exec(thousands ? typed.slice(0, -1) : typed)
  if (!parts?.[2]) return undefined
  const decimals = parts[3] ?? ''
  if (decimals.length === 3 && !thousands) return undefined
  // Built from the digits: 0.29 * 100 is not 29.
  const scale = thousands ? 5 : 2
  const cents = Number(parts[2] + decimals.padEnd(scale, '0').slice(0, scale))
  return Number.isSafeInteger(cents) ? (parts[1] ? -cents : cents) : undefined
}

import type { ChampMeta } from '../../../shared/kernel/champs'
import { formatValeur } from '../../../shared/kernel/formatValeur'
import type { Jour } from '../../../shared/kernel/jour'
import { readMontant } from '../../../shared/kernel/montant'
import { readDateConnue, readJour } from '../../../shared/kernel/readJour'
import { formats } from '../../../shared/kernel/validation'

/** What was typed: a value (undefined takes it away), or why it cannot be read. */
export type Typed = { valeur: unknown } | { phrase: string }

const decimals = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, useGrouping: false })

/** A stored value as it is offered to the hand: as it is read, save numbers, without spaces nor unit. Unknown is an empty field. */
export function textOf(meta: ChampMeta, value: unknown): string {
  const isNumber = meta.kind === 'entier' || meta.kind === 'decimal'
  return isNumber && value !== undefined && value !== null ? decimals.format(Number(value)) : formatValeur(meta, value)
}

const expected = (phrase: string) => (valeur: unknown) => (valeur === undefined ? { phrase } : { valeur })

function readNumber(text: string): number | undefined {
  const typed = text.replace(/[\s\u00A0\u202F\u2009]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined
}

function readHeure(text: string): string | undefined {
  const parts = /^(\d{1,2})\s*(?:h|:)?\s*(\d{2})?$/i.exec(text.replace(/[\u00A0\u202F]/g, ' ').trim())
  if (!parts?.[1] || Number(parts[1]) > 23 || Number(parts[2] ?? 0) > 59) return undefined
  return `${parts[1].padStart(2, '0')}:${parts[2] ?? '00'}`
}

/** Reads what was typed in a field of text, as its kind asks. Only white space is unknown. */
export function readTyped(meta: ChampMeta, text: string, today: Jour): Typed {
  if (text.trim() === '') return { valeur: undefined }
  switch (meta.kind) {
    case 'jour':
      return expected('Écrivez une date comme 05/11/2024, 5/11 ou 5 nov.')(readJour(text, today))
    case 'dateConnue':
      return expected('Écrivez ce que vous savez de la date : 2024, été 2024, mars 2024 ou 05/03/2024.')(readDateConnue(text, today))
    case 'heure':
      return expected('Écrivez une heure comme 14 h 30.')(readHeure(text))
    case 'montant':
      return expected('Écrivez un montant comme 1 234,50.')(readMontant(text))
    case 'entier': {
      const number = readNumber(text)
      return expected('Écrivez un nombre entier.')(Number.isSafeInteger(number) ? number : undefined)
    }
    case 'decimal':
      return expected('Écrivez un nombre comme 2,5.')(readNumber(text))
    case 'long':
      return { valeur: text.trimEnd() }
    default:
      return meta.format ? formats[meta.format](text) : { valeur: text.trim() }
  }
}

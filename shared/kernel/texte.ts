const APOSTROPHES = /[’ʼ‘`´]/g

const foldSpecial = (text: string): string => text.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(APOSTROPHES, "'").normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, ' ')

// All but plain letters, figures and signs: what has to be looked at, in lists of tens of thousands of rows.
const SPECIAL = /[^ -_a-~]+/g

/** Lower case without accents, ligatures or curly apostrophes: what searching and comparing look at. */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(SPECIAL, foldSpecial)
  return plain.includes('  ') ? plain.replace(/ {2,}/g, ' ') : plain
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** French order: é beside e, 2 before 10. */
export const compareFrench = (a: string, b: string): number => collator.compare(a, b)

/** `a, b et c`. */
export const listInFrench = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`)

/** `1 fiche`, `2 fiches`: the plural begins at two. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${formatEntier(count)}\u00A0${Math.abs(count) < 2 ? one : many}`

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** `12 345,5`: two decimals at most. */
export const formatNombre = (value: number): string => numbers.format(value)

const integers = new Intl.NumberFormat('fr-FR')

/** `12 345`, with the narrow no-break space of French thousands. */
export const formatEntier = (value: number): string => integers.format(value)

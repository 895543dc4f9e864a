import type { ModeleDocument } from './kernel/document'
import type { Parametres } from './parametres/parametres'

// Each as it is usually written, then with the point médian. Only words that our own sentences use.
const FORMES = {
  salariés: 'salarié·es',
  dirigeants: 'dirigeant·es',
  interlocuteur: 'interlocuteur·rice',
  interlocuteurs: 'interlocuteur·rices',
  acteurs: 'acteur·rices',
  'acteurs compétents': 'acteur·rices compétent·es',
  'du chargé de mission': 'de la ou du chargé·e de mission',
  eux: 'elles et eux',
} as const

// Private to Unicode: nobody types them, so that no word of the office is ever taken for one of ours.
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g')

/** One of our words that agrees with people: written by `rediger` as the office chose. */
export const genre = (mot: keyof typeof FORMES): string => `${OPEN}${mot}${CLOSE}`

const written = (text: string, inclusive: boolean): string =>
  text.replace(MARKED, (_all, mot: string) => (inclusive && Object.hasOwn(FORMES, mot) ? FORMES[mot as keyof typeof FORMES] : mot))

function throughout<T>(value: T, inclusive: boolean): T {
  if (typeof value === 'string') return written(value, inclusive) as T
  if (Array.isArray(value)) return value.map(item => throughout(item, inclusive)) as T
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, throughout(item, inclusive)])) as T
  return value
}

/** A document in the spelling the office chose: usual, or inclusive by the point médian. What it typed itself is left as it is. */
export const rediger = (modele: ModeleDocument, pes21: Pick<Parametres, 'redaction'> | undefined): ModeleDocument => throughout(modele, pes21?.redaction === 'inclusive')

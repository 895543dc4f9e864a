import { MOIS } from './mois'

const NBSP = '\u00A0'
const THIN = '\u202F'
const UNTOUCHED = /(\S+:\/\/\S+|\S+@\S+\.\S+|\b\d{1,2}:\d{2}\b)/
const BEFORE_UNIT = new RegExp(`(\\d(?:er)?)[ ](${MOIS.join('|')}|h|km|ans|jours|mois|ETP)(?![\\p{L}])`, 'gu')

/** French spacing, quotes and apostrophes, in prose of ours only. Idempotent; leaves addresses and times as they are. */
export const typo = (text: string): string =>
  text
    .split(UNTOUCHED)
    .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
    .join('')

const spaced = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replaceAll('...', '…')
    .replace(/"([^"]*)"/g, '«$1»')
    .replace(/«[\s\u00A0\u202F]*/g, `«${NBSP}`)
    .replace(/[\s\u00A0\u202F]*»/g, `${NBSP}»`)
    .replace(/[ \u00A0\u202F]*([;!?]+)(?=\s|$|[»)\]])/g, `${THIN}$1`)
    .replace(/(\S)[ \u00A0\u202F]*:(?=\s|$)/g, `$1${NBSP}:`)
    // Our words after a value begin with the space.
    .replace(/^[ \u00A0\u202F]+(?=[%€‰]|:(?:\s|$))/, NBSP)
    .replace(/(\d)[ \u00A0\u202F]*(%|€|‰)/g, `$1${NBSP}$2`)
    .replace(/(\d)[ \u00A0](?=\d{3}(?!\d))/g, `$1${THIN}`)
    .replace(/(?<=^|[\s(«’])(M\.|Mme|MM\.|Mmes|n°|N°|art\.|p\.|[Aa]rticle)[ ](?=[\dA-ZÉ])/g, `$1${NBSP}`)
    .replace(BEFORE_UNIT, `$1${NBSP}$2`)

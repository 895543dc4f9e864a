import { typo } from '../kernel/typo'

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const MAX = 60

/** A part of a file name that every system accepts: `Le-Cri-de-la-Plume`. */
export const filePart = (text: string): string =>
  text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX)
    .replace(/-+$/, '')

/** A folder people recognise, accents and spaces kept; never empty, never a reserved name, never a way out. */
export function folderName(text: string, otherwise: string): string {
  const name = [...text]
    .map(character => (/[<>:"/\\|?*]/.test(character) || character < ' ' ? ' ' : character))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX)
    .replace(/^[. ]+|[. ]+$/g, '')
  if (name === '') return typo(otherwise)
  return RESERVED.test(name) ? `${name}_` : name
}

/** The names that Windows keeps for its devices, with or without an extension. */
export const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
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
  const legible = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // By whole characters: half an emoji is no name.
  const name = [...legible]
    .slice(0, MAX)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  return name === '' ? otherwise : name.replace(RESERVED, '$1_')
}

import { formatJourLong } from '../../kernel/formatJour'
import { fold } from '../../kernel/texte'
import { plain } from './canonique'

/** A text as two of them are compared: without layout, accents nor case. */
const compared = (text: string): string => fold(plain(text))

const inWords = (valeur: string): string[] => {
  const [, jour, mois, annee] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(valeur) ?? []
  return jour ? [formatJourLong(`${annee}-${mois}-${jour}`)] : []
}

/** The ways a value may stand in a sentence: as it is, line by line, name by name for a list, a day in words. */
export const lecturesDe = (cle: string, valeur: string): string[] =>
  [valeur, ...valeur.split('\n'), ...(cle.endsWith('_liste') ? valeur.split(', ') : []), ...inWords(valeur)].map(compared).filter(Boolean)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Tells whether one of these readings stands in a text, by whole words. */
export function standsIn(text: string): (readings: readonly string[]) => boolean {
  const where = compared(text)
  return readings => readings.some(reading => where.includes(reading) && new RegExp(`(?<![\\p{L}\\d])${escaped(reading)}(?![\\p{L}\\d])`, 'u').test(where))
}

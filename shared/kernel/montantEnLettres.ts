import { toCardinal } from 'n2words/fr-FR'
import { formatCentimes } from './montant'

/** `douze mille euros et cinquante centimes`; « un million d’euros », which the library's own currency gets wrong. */
export function montantEnLettres(cents: number): string {
  const whole = Math.floor(cents / 100)
  const rest = cents % 100
  const words = toCardinal(whole)
  const link = /(million|milliard|billion)s?$/.test(words) ? ' d’' : ' '
  const euros = whole > 0 || rest === 0 ? `${words}${link}${whole < 2 ? 'euro' : 'euros'}` : ''
  if (rest === 0) return euros
  return `${euros}${euros ? ' et ' : ''}${toCardinal(rest)} ${rest < 2 ? 'centime' : 'centimes'}`
}

/** `4 500,00 € (quatre mille cinq cents euros)`: in figures and in words. */
export const montantComplet = (cents: number): string => `${formatCentimes(cents)} (${montantEnLettres(cents)})`

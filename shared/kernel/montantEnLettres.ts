import { toCardinal } from 'n2words/fr-FR'

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

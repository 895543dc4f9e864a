import type { Lecture } from '../lecture'
import type { Echange } from './echange'

/** The échanges about a record in which people met: neither a call nor a mail. */
export const rencontresOf = (lire: Lecture, sujetId: string): Echange[] =>
  lire.where('echanges', 'sujetId', sujetId).filter(({ nature }) => nature !== 'appel' && nature !== 'mail')

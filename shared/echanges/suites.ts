import { compareDates, isToCome } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Echange } from './echange'

const since = (echange: Echange, lire: Lecture): Echange[] =>
  echange.sujetId === undefined ? [] : lire.where('echanges', 'sujetId', echange.sujetId).filter(other => compareDates(other.date, echange.date) > 0)

/** The échanges that promised a follow-up still owed: nothing was held since about the same record. Those without a day come last. */
export const suitesDues = (lire: Lecture): Echange[] =>
  lire
    .all('echanges')
    .filter(echange => (echange.suite !== undefined || echange.suiteLe !== undefined) && since(echange, lire).every(({ date }) => isToCome(date, lire.aujourdhui)))
    .sort((a, b) => (a.suiteLe ?? '9999').localeCompare(b.suiteLe ?? '9999'))

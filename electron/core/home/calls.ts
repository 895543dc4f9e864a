import { suitesDues } from '../../../shared/echanges/suites'
import type { Lecture } from '../../../shared/lecture'
import { titleOf } from '../../../shared/titre'
import { linkById, linkTo } from '../records/lien'

/** The follow-ups the office promised and still owes, by the day they were promised for. */
export const calls = (lire: Lecture) =>
  suitesDues(lire).map(echange => {
    const sujet = linkById(lire, echange.sujetId)
    return {
      ...linkTo(lire, 'echanges', echange),
      suite: echange.suite ?? '',
      par: echange.parId ? titleOf(lire, echange.parId) : '',
      ...(echange.suiteLe ? { le: echange.suiteLe } : {}),
      ...(sujet ? { sujet } : {}),
    }
  })

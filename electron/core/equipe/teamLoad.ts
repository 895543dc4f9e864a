import { chargesOf } from '../../../shared/equipe/charge'
import type { Lecture } from '../../../shared/lecture'
import { linksById } from '../records/lien'

/** « Par chargé de mission »: who has what in hand, with the titles of the people and of their next meetings. */
export function teamLoad(lire: Lecture) {
  const charges = chargesOf(lire)
  return {
    charges,
    liens: linksById(
      lire,
      charges.flatMap(({ personneId, prochain }) => [...(personneId ? [personneId] : []), ...(prochain ? [prochain.id] : [])]),
    ),
  }
}

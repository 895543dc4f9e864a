import { daysBetween, endOf } from '../../../shared/kernel/jour'
import type { Lecture } from '../../../shared/lecture'
import { parametresOf } from '../../../shared/parametres/parametresOf'
import { dernierContact } from '../../../shared/parcours/dernierContact'
import { isOpen } from '../../../shared/parcours/etapeParcours'
import { linkTo } from '../records/lien'

const DEFAULT_SILENCE = 60

/** Open parcours nobody heard of for longer than the office allows, the longest silence first. `jours`: from how many days on. */
export function silence(lire: Lecture) {
  const jours = parametresOf(lire)?.joursSansNouvelles ?? DEFAULT_SILENCE
  const parcours = lire
    .all('parcours')
    .filter(one => isOpen(one, lire))
    .flatMap(one => {
      const depuis = dernierContact(one, lire)
      const since = depuis === undefined ? undefined : daysBetween(endOf(depuis), lire.aujourdhui)
      return depuis !== undefined && since !== undefined && since > jours ? [{ ...linkTo(lire, 'parcours', one), depuis, jours: since }] : []
    })
    .sort((a, b) => b.jours - a.jours)
  return { jours, parcours }
}

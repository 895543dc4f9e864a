import { compareFrench } from '../../../shared/kernel/texte'
import type { Lecture } from '../../../shared/lecture'
import { isOpen } from '../../../shared/parcours/etapeParcours'
import { linkTo } from '../records/lien'

/** What each of the team carries: the parcours they follow, the tasks they were given, how many are late. The heaviest load first. */
export function team(lire: Lecture) {
  const open = lire.all('parcours').filter(parcours => isOpen(parcours, lire))
  const taches = lire.all('taches').filter(({ faiteLe }) => faiteLe === undefined)
  return lire
    .all('personnes')
    .filter(({ equipe }) => equipe === true)
    .map(personne => {
      const mine = taches.filter(({ responsableId }) => responsableId === personne.id)
      return {
        ...linkTo(lire, 'personnes', personne),
        parcours: open.filter(({ chargeMissionId }) => chargeMissionId === personne.id).map(({ id }) => id),
        taches: mine.map(({ id }) => id),
        enRetard: mine.filter(({ echeance }) => echeance !== undefined && echeance < lire.aujourdhui).map(({ id }) => id),
      }
    })
    .sort((a, b) => b.parcours.length - a.parcours.length || b.taches.length - a.taches.length || compareFrench(a.titre, b.titre))
}

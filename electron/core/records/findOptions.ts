import type { Lien } from '../../../shared/contract'
import { descripteurs } from '../../../shared/descripteurs'
import { isTeamField } from '../../../shared/equipe/champEquipe'
import type { Collection, Fiches } from '../../../shared/fiches'
import { compareFrench, fold } from '../../../shared/kernel/texte'
import type { Lecture } from '../../../shared/lecture'
import { linkTo } from './lien'

const SHOWN = 20

/** How near a title is to what is typed: 0 begins with it, 1 has a word that does, 2 holds it; undefined is not it. */
function rank(titre: string, typed: string): number | undefined {
  const folded = fold(titre)
  if (folded.startsWith(typed)) return 0
  if (folded.includes(` ${typed}`)) return 1
  return folded.includes(typed) ? 2 : undefined
}

/** The records a reference may choose from, nearest first; the team before the others when it is one of ours who acts. */
export function findOptions(lire: Lecture, collections: readonly Collection[], texte: string, champ?: string): Lien[] {
  const typed = fold(texte).trim()
  const inTeam = isTeamField(champ ?? '')
  const of = <C extends Collection>(collection: C) =>
    lire.all(collection).flatMap(fiche => {
      if (inTeam && collection === 'personnes' && !(fiche as Fiches['personnes']).equipe) return []
      const titre = descripteurs[collection].titre(fiche, lire)
      const near = rank(titre, typed)
      return near === undefined ? [] : [{ collection, fiche, titre, near }]
    })
  return collections
    .flatMap(collection => of(collection))
    .sort((a, b) => a.near - b.near || compareFrench(a.titre, b.titre))
    .slice(0, SHOWN)
    .map(({ collection, fiche }) => linkTo(lire, collection, fiche))
}

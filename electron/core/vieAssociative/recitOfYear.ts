import type { Collection } from '../../../shared/fiches'
import type { Lecture } from '../../../shared/lecture'
import { recitOf, texteRecit } from '../../../shared/recit/recit'
import { recitGarde } from '../../../shared/recit/recitGarde'
import { linkTo } from '../records/lien'

/** What a structure or a project lived, as a paragraph, up to the end of a year or to today; and the text it was kept as for the report. */
export function recitOfYear(lire: Lecture, collection: Collection, id: string, annee: number) {
  const lastDay = `${annee}-12-31`
  const jour = lastDay < lire.aujourdhui ? lastDay : lire.aujourdhui
  const garde = recitGarde(lire, collection, id, annee)
  return { texte: texteRecit(recitOf(lire, collection, id, jour)), jour, ...(garde ? { garde: linkTo(lire, 'textesAnnuels', garde) } : {}) }
}

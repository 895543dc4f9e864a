import type { Collection } from '../fiches'
import type { Lecture } from '../lecture'
import type { TexteAnnuel } from '../vieAssociative/texteAnnuel'

/** The zoom of a year that tells the journey of this record, or of a parcours of this structure; undefined when none was kept. */
export function recitGarde(lire: Lecture, collection: Collection, id: string, annee: number): TexteAnnuel | undefined {
  const ids = new Set([id, ...(collection === 'structures' ? lire.where('parcours', 'structureId', id).map(parcours => parcours.id) : [])])
  return lire.all('textesAnnuels').find(texte => texte.nature === 'zoom' && texte.annee === annee && texte.sujetId !== undefined && ids.has(texte.sujetId))
}

import { SUJETS } from '../../shared/echanges/echange'
import type { Collection } from '../../shared/fiches'
import { requestCreation } from './creation'
import { type OpenedFiche, useOpenedFiche } from './ficheContext'

type Subject = Pick<OpenedFiche, 'collection' | 'id' | 'ouverte'>

/** True when échanges and tâches may be about records of this collection. */
export const isSujet = (collection: Collection): boolean => (SUJETS as readonly string[]).includes(collection)

/** The record a new échange or tâche is about: the open one, or the one it is itself about. */
export function sujetOf(opened: Subject | undefined) {
  if (!opened) return undefined
  const { collection, id, ouverte } = opened
  if (isSujet(collection)) return { collection, id, titre: ouverte.titre, detail: ouverte.detail }
  const { sujetId } = ouverte.fiche
  return typeof sujetId === 'string' ? ouverte.liens[sujetId] : undefined
}

/** « Nouvel échange » and « Nouvelle tâche », about this record. */
export function newAbout(collection: 'echanges' | 'taches', opened: Subject | undefined): void {
  const sujet = sujetOf(opened)
  requestCreation({ collection, done: () => undefined, ...(sujet ? { champs: { sujetId: sujet.id }, liens: { [sujet.id]: sujet } } : {}) })
}

/** The same, about the open record. */
export function useNewAbout() {
  const opened = useOpenedFiche()
  return { newEchange: () => newAbout('echanges', opened), newTache: () => newAbout('taches', opened) }
}

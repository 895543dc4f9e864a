import type { z } from 'zod'
import { SUJETS } from '../echanges/echange'
import { fiche, jour, long, ref, texte } from '../kernel/champs'

/** Tâche: what is to be done, by whom, for when. Done when it has a date of completion. */
export const Tache = fiche({
  nom: texte('Tâche'),
  echeance: jour('Pour le'),
  responsableId: ref('Confiée à', 'personnes'),
  sujetId: ref('À propos de', SUJETS),
  precision: long('Précision'),
  faiteLe: jour('Faite le'),
})
export type Tache = z.infer<typeof Tache>

import type { z } from 'zod'
import { annee, code, entier, fiche, long, ref, texte } from '../kernel/champs'

/** Action associative: how an objective is reached. Its dispositif makes accompaniments count for it; a séance says it itself. */
export const ActionAssociative = fiche({
  nom: texte('Action'),
  objectifId: ref('Objectif', 'objectifsAssociatifs'),
  dispositif: code('Dispositif qui y contribue', 'dispositifs', { aide: 'Ses accompagnements de l’année comptent d’eux-mêmes.' }),
  rang: entier('Rang'),
  bilan: long('Ce qui a été fait'),
  bilanAnnee: annee('En quelle année', { aide: 'Le rapport des autres années ne le redit pas.' }),
})
export type ActionAssociative = z.infer<typeof ActionAssociative>

import type { z } from 'zod'
import { chiffreLabels } from '../chiffres/libelles'
import { annee, choix, entier, fiche, ref, texte } from '../kernel/champs'

/** Objectif chiffré: how many a figure should reach one year, for itself or as a funder expects it. */
export const ObjectifChiffre = fiche({
  chiffre: choix('Chiffre', chiffreLabels, { aide: 'Le chiffre de l’année qui le mesure.' }),
  annee: annee('Année'),
  cible: entier('Objectif'),
  financeurId: ref('Attendu par', 'structures', { aide: 'Vide : l’objectif est celui du PES21.' }),
  commentaire: texte('Commentaire'),
})
export type ObjectifChiffre = z.infer<typeof ObjectifChiffre>

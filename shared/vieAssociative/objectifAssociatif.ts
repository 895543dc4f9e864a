import type { z } from 'zod'
import { annee, code, entier, fiche, long, texte } from '../kernel/champs'

/** Objectif associatif: what the association set itself, under one of its missions, for the years of its projet associatif. */
export const ObjectifAssociatif = fiche({
  nom: texte('Objectif'),
  mission: code('Mission', 'missionsAssociatives'),
  debut: annee('Première année'),
  fin: annee('Dernière année'),
  rang: entier('Rang'),
  description: long('Description'),
})
export type ObjectifAssociatif = z.infer<typeof ObjectifAssociatif>

import type { z } from 'zod'
import { annee, choix, entier, fiche, long, ref, texte } from '../kernel/champs'

export const natureTexteLabels = {
  rapportMoral: 'Rapport moral',
  presentation: 'Présentation',
  zoom: 'Zoom',
  tempsFort: 'Temps fort',
  perspective: 'Perspective',
} as const

/** Texte de l’année: words of the activity report that no other record holds. */
export const TexteAnnuel = fiche({
  nom: texte('Titre'),
  nature: choix('Nature', natureTexteLabels),
  annee: annee('Année', { aide: 'Pour une perspective, l’année qui vient.' }),
  texte: long('Texte'),
  auteurId: ref('Signé par', 'personnes'),
  sujetId: ref('À propos de', ['structures', 'projets', 'projetsGenerateur', 'parcours', 'seances', 'actionsAssociatives']),
  rang: entier('Rang'),
})
export type TexteAnnuel = z.infer<typeof TexteAnnuel>

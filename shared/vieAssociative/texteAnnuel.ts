import type { z } from 'zod'
import { annee, choix, entier, fiche, long, ref, texte } from '../kernel/champs'
import { rubriqueLabels } from './rubrique'

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
  annee: annee('Année', { aide: 'Pour une perspective, l’année qui vient ; une présentation vaut jusqu’à la suivante.' }),
  texte: long('Texte', { aide: 'Une ligne qui commence par un tiret devient une puce.' }),
  auteurId: ref('Signé par', 'personnes'),
  sujetId: ref('À propos de', ['structures', 'projets', 'projetsGenerateur', 'parcours', 'seances', 'actionsAssociatives']),
  rubrique: choix('Place dans le rapport', rubriqueLabels, { aide: 'Sans elle, ce dont parle le texte la donne.' }),
  rang: entier('Rang'),
})
export type TexteAnnuel = z.infer<typeof TexteAnnuel>

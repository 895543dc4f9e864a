import type { z } from 'zod'
import { choix, dateConnue, fiche, long, ref, texte } from '../kernel/champs'
import { rubriqueLabels } from './rubrique'

export const supportLabels = {
  site: 'Site internet',
  lettre: 'Lettre d’information',
  reseaux: 'Réseaux sociaux',
  presse: 'Presse',
  video: 'Vidéo',
  rapport: 'Rapport',
  autre: 'Autre',
} as const

/** Publication: what was said of the association or by it, where, when. */
export const Publication = fiche({
  nom: texte('Titre'),
  support: choix('Support', supportLabels),
  date: dateConnue('Date'),
  lien: texte('Adresse', { aide: 'https://…' }),
  sujetId: ref('À propos de', ['structures', 'projets', 'projetsGenerateur', 'parcours', 'seances']),
  rubrique: choix('Place dans le rapport', rubriqueLabels, { aide: 'Sans elle, ce dont elle parle la donne.' }),
  resume: long('Résumé'),
})
export type Publication = z.infer<typeof Publication>

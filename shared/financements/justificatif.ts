import type { z } from 'zod'
import { choix, fiche, jour, ref, texte } from '../kernel/champs'

export const typeJustificatifLabels = {
  crf: 'Compte rendu financier',
  bilanIntermediaire: 'Bilan intermédiaire',
  bilanFse: 'Bilan d’exécution FSE+',
  rapport: 'Rapport d’activité',
  comptes: 'Comptes annuels',
  autre: 'Autre',
} as const

/** Justificatif dû: what a funder must be sent, before when. Done when it was sent. */
export const Justificatif = fiche({
  nom: texte('Libellé'),
  type: choix('Type', typeJustificatifLabels),
  ligneId: ref('Ligne de financement', 'lignesFinancement'),
  limite: jour('À envoyer avant le'),
  responsableId: ref('Confié à', 'personnes'),
  envoyeLe: jour('Envoyé le'),
  accepteLe: jour('Accepté le'),
  precision: texte('Précision'),
})
export type Justificatif = z.infer<typeof Justificatif>

import type { z } from 'zod'
import { annee, choix, fiche, jour, montant, ref, texte } from '../kernel/champs'

export const reglementLabels = { cheque: 'Chèque', virement: 'Virement', especes: 'Espèces', carte: 'Carte', offerte: 'Offerte' } as const

/** Adhésion: someone, or a structure, a member of the association for one year. Paid when it has a day of payment. */
export const Adhesion = fiche({
  adherentId: ref('Adhérent', ['personnes', 'structures']),
  annee: annee('Année'),
  montant: montant('Cotisation'),
  payeeLe: jour('Payée le'),
  reglement: choix('Règlement', reglementLabels),
  recuEnvoyeLe: jour('Reçu envoyé le'),
  precision: texte('Précision'),
})
export type Adhesion = z.infer<typeof Adhesion>

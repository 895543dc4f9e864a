import type { z } from 'zod'
import { choix, fiche, jour, montant, ref, texte } from '../kernel/champs'

export const natureEncaissementLabels = { avance: 'Avance', acompte: 'Acompte', solde: 'Solde', unique: 'Versement unique' } as const

/** Encaissement: a payment that is expected, asked for, then received; received when it has a day and an amount. */
export const Encaissement = fiche({
  nom: texte('Libellé'),
  ligneId: ref('Ligne de financement', 'lignesFinancement'),
  nature: choix('Nature', natureEncaissementLabels),
  condition: texte('Condition', { aide: 'Ce que le financeur attend pour verser.' }),
  montantPrevu: montant('Montant prévu'),
  prevuLe: jour('Prévu le'),
  demandeLe: jour('Demandé le'),
  recuLe: jour('Reçu le'),
  montantRecu: montant('Montant reçu'),
  reference: texte('Référence bancaire'),
})
export type Encaissement = z.infer<typeof Encaissement>

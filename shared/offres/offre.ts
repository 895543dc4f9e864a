import type { z } from 'zod'
import { decimal, elements, fiche, jour, long, montant, ref, texte } from '../kernel/champs'

/** Offre: what one prestataire answers to a consultation (metier.md § 2.5). The scale of marks is free. */
export const Offre = fiche({
  ingenierieId: ref('Ingénierie', 'ingenieries'),
  prestataireId: ref('Prestataire', 'structures'),
  recueLe: jour('Reçue le'),
  prixJour: montant('Prix par jour'),
  jours: decimal('Jours'),
  total: montant('Total, toutes taxes'),
  methode: long('Méthode'),
  referencesEss: long('Références dans l’ESS'),
  notes: elements('Grille', 'un critère', { critere: texte('Critère'), note: decimal('Note'), sur: decimal('Sur') }),
})
export type Offre = z.infer<typeof Offre>

import type { z } from 'zod'
import { code, decimal, elements, fiche, jour, montant, oui, ref, texte } from '../kernel/champs'

/** Dépense: a charge, and the funding lines that pay for it; the shares never make more than 100 % (no double funding). */
export const Depense = fiche({
  nom: texte('Libellé'),
  date: jour('Date'),
  montant: montant('Montant'),
  compte: code('Compte', 'comptes'),
  objetId: ref('Pour', ['actionsCpom', 'projets', 'projetsGenerateur', 'ingenieries', 'seances']),
  dispositif: code('Dispositif', 'dispositifs'),
  fournisseurId: ref('Fournisseur', 'structures'),
  reference: texte('Pièce', { aide: 'Numéro de facture ou de bulletin.' }),
  eligible: oui('Éligible'),
  imputations: elements('Imputée sur', 'une ligne de financement', { ligneId: ref('Ligne de financement', 'lignesFinancement'), part: decimal('Part', { unite: '%' }) }),
})
export type Depense = z.infer<typeof Depense>

import type { z } from 'zod'
import { entier, fiche, oui, texte } from '../kernel/champs'

/** One choice of a list the office edits. A code in use is made inactive, never deleted. */
export const Nomenclature = fiche({
  liste: texte('Liste'),
  code: texte('Code'),
  libelle: texte('Libellé'),
  ordre: entier('Ordre'),
  actif: oui('Proposé à la saisie'),
  codeEnee: texte('Code Enée'),
  complement: texte('Complément', { aide: 'Forme juridique : famille de l’ESS la plus probable.' }),
})
export type Nomenclature = z.infer<typeof Nomenclature>

import type { z } from 'zod'
import { dateConnue, fiche, jour, long, oui, ref, texte } from '../kernel/champs'

/** Témoignage: the words of someone, published only with a consent that is dated, has an end, and may be taken back (metier.md § 10). */
export const Temoignage = fiche({
  nom: texte('Titre'),
  personneId: ref('Personne', 'personnes'),
  qualite: texte('Qualité', { aide: 'Comme elle sera publiée : directrice, porteur de projet…' }),
  sujetId: ref('À propos de', ['structures', 'projets', 'projetsGenerateur', 'parcours', 'seances']),
  texte: long('Témoignage'),
  recueilliLe: dateConnue('Recueilli'),
  consentement: oui('Publication acceptée'),
  consentementLe: jour('Acceptée le'),
  finAutorisation: jour('Jusqu’au'),
  retireLe: jour('Accord retiré le'),
  portee: texte('Usages acceptés', { aide: 'Rapport d’activité, site, lettre d’information…' }),
  notes: long('Notes', { aide: 'Comment l’accord a été donné, par quel écrit.' }),
})
export type Temoignage = z.infer<typeof Temoignage>

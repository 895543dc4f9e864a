import type { z } from 'zod'
import { code, dateConnue, decimal, elements, fiche, long, ref, texte } from '../kernel/champs'

/** The records a volunteer may work for. */
export const SUJETS_BENEVOLAT = ['projets', 'projetsGenerateur', 'seances', 'structures', 'parcours', 'objectifsAssociatifs', 'actionsAssociatives'] as const

/** Mission bénévole: what a volunteer does, for whom, and the hours given (metier.md § 4.2); hours × rate make 864 / 875. */
export const MissionBenevole = fiche({
  nom: texte('Mission'),
  personneId: ref('Bénévole', 'personnes'),
  nature: code('Nature', 'missionsBenevoles'),
  sujetId: ref('À propos de', SUJETS_BENEVOLAT),
  debut: dateConnue('Début'),
  fin: dateConnue('Fin'),
  heures: elements('Heures données', 'un relevé', { date: dateConnue('Date'), nombre: decimal('Heures'), precision: texte('Précision') }),
  notes: long('Notes', { aide: 'Factuel, sans jugement : la personne concernée peut demander à lire.' }),
})
export type MissionBenevole = z.infer<typeof MissionBenevole>

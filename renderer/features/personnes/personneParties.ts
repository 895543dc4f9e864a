import type { Partie } from '../../fiche/Parties'

/** The file of a person: how to reach them, what they do and where. Nothing more than the work needs. */
export const personneParties: readonly Partie[] = [
  { id: 'coordonnees', titre: 'Coordonnées', champs: ['nom', 'civilite', 'telephone', 'mail', 'equipe', 'benevole', 'competences', 'disponibilites', 'informeeLe'] },
  { id: 'mandats', titre: 'Fonctions et mandats', champs: ['mandats'], tables: { mandats: ['structureId', 'instance', 'fonction', 'debut', 'fin', 'representantLegal'] } },
  { id: 'notes', titre: 'Notes', champs: ['notes', 'distinctesDe'], quand: { distinctesDe: () => false } },
]

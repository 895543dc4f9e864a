import type { ComponentType } from 'react'
import type { Partie } from '../../fiche/Parties'

/** The file of a volunteer’s mission: who, what for, the hours. */
export const missionParties = (Heures?: ComponentType): readonly Partie[] => [
  { id: 'essentiel', titre: 'La mission', champs: ['nom', 'personneId', 'nature', 'sujetId', 'debut', 'fin'] },
  { id: 'heures', titre: 'Heures données', champs: ['heures'], tables: { heures: ['date', 'nombre', 'precision'] }, ...(Heures ? { Contenu: Heures } : {}) },
  { id: 'notes', titre: 'Notes', champs: ['notes'] },
]

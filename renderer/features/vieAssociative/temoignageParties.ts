import type { ComponentType } from 'react'
import type { Partie } from '../../fiche/Parties'

/** What says whether it may be published, and for how long. */
export const consentementChamps = ['consentement', 'consentementLe', 'finAutorisation', 'retireLe', 'portee'] as const

/** The file of a testimonial: may it be published, whose words, the words. */
export const temoignageParties = (Contenu?: ComponentType): readonly Partie[] => [
  { id: 'accord', titre: 'Accord de publication', champs: consentementChamps, ...(Contenu ? { Contenu } : {}) },
  { id: 'qui', titre: 'Qui témoigne, de quoi', champs: ['nom', 'personneId', 'qualite', 'sujetId', 'recueilliLe'] },
  { id: 'paroles', titre: 'Paroles et notes', champs: ['texte', 'notes'] },
]

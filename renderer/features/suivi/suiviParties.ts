import type { Partie } from '../../fiche/Parties'

/** The file of an échange: when, with whom, what was said, what it calls for. */
export const echangeParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'Quoi, quand, avec qui', court: 'Échange', champs: ['nom', 'nature', 'date', 'duree', 'moment', 'sujetId', 'parId', 'avec', 'avecPrecision'] },
  { id: 'resume', titre: 'Ce qui s’est dit', court: 'Résumé', champs: ['resume'] },
  { id: 'suite', titre: 'Suite', champs: ['suite', 'suiteLe'] },
]

/** The file of a tâche: what, by whom, for when. */
export const tacheParties: readonly Partie[] = [{ id: 'essentiel', titre: 'À faire', champs: ['nom', 'echeance', 'responsableId', 'sujetId', 'faiteLe', 'precision'] }]

import type { Partie } from '../../fiche/Parties'

/** The file of an offre: who answers, at what price, with what method, and the marks it was given. */
export const offreParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'L’offre', champs: ['ingenierieId', 'prestataireId', 'recueLe', 'jours', 'prixJour', 'total'] },
  { id: 'methode', titre: 'Méthode et références', court: 'Méthode', champs: ['methode', 'referencesEss'] },
  { id: 'grille', titre: 'Grille d’analyse', court: 'Grille', champs: ['notes'], tables: { notes: ['critere', 'note', 'sur'] } },
]

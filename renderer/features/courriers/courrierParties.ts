import type { Partie } from '../../fiche/Parties'

/** The file of a letter, in the order it is read. */
export const courrierParties: readonly Partie[] = [
  { id: 'essentiel', titre: 'La lettre', champs: ['nom', 'date', 'modeEnvoi', 'reference', 'sujetId', 'signatairePes21Id'] },
  { id: 'destinataire', titre: 'Destinataire', champs: ['structureId', 'personneId', 'adresse'] },
  { id: 'texte', titre: 'Texte et pièces jointes', court: 'Texte', champs: ['texte', 'piecesJointes'] },
]

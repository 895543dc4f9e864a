import { elements, jour, long, texte } from '../../kernel/champs'

/** What is frozen of a paper when it is sent, then when it is signed: its data, its words, its figures, and what tells them from any others. */
export const champsSceau = {
  scelleLe: jour('Scellé le'),
  donneesScellees: elements('Données scellées', 'une donnée', { cle: texte('Donnée'), libelle: texte('Libellé'), valeur: long('Valeur') }),
  motsScelles: elements('Mots scellés', 'un passage', { titre: texte('Passage'), texte: long('Mots') }),
  chiffresScelles: elements('Chiffres scellés', 'un chiffre', { cle: texte('Chiffre'), libelle: texte('Libellé'), valeur: texte('Valeur'), fiches: long('Fiches comptées') }),
  empreinteSceau: texte('Empreinte du sceau', { aide: 'Calculée sur les données et les mots : elle change dès que l’un d’eux change.' }),
} as const

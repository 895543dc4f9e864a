import type { z } from 'zod'
import { SUJETS } from '../echanges/echange'
import { choix, fiche, jour, long, ref, texte } from '../kernel/champs'

export const modeEnvoiLabels = {
  postal: 'Courrier postal',
  recommande: 'Lettre recommandée avec avis de réception',
  mail: 'Courriel',
  mainPropre: 'Remise en main propre',
} as const

/** Courrier: a letter the office sends, to a structure, to somebody, or to somebody there. */
export const Courrier = fiche({
  nom: texte('Objet'),
  date: jour('Date'),
  structureId: ref('Structure', 'structures'),
  personneId: ref('Personne', 'personnes', { aide: 'Avec une structure : à son attention.' }),
  adresse: long('Adresse', { aide: 'Vide : le siège de la structure.' }),
  modeEnvoi: choix('Envoi', modeEnvoiLabels),
  reference: texte('Nos références'),
  sujetId: ref('À propos de', SUJETS),
  texte: long('Texte', { aide: 'Sans « Madame, Monsieur » ni formule de politesse : ils sont ajoutés.' }),
  piecesJointes: long('Pièces jointes', { aide: 'Une par ligne.' }),
  signatairePes21Id: ref('Signataire', 'personnes', { aide: 'Vide : le mandat en vigueur à la date de la lettre.' }),
})
export type Courrier = z.infer<typeof Courrier>

import type { z } from 'zod'
import { entier, fiche, jour, ref, texte } from '../kernel/champs'

/** The records a file may be joined to: all those people work on. */
export const SUJETS_PIECES = [
  'structures',
  'personnes',
  'parcours',
  'diagnostics',
  'ingenieries',
  'offres',
  'projets',
  'projetsGenerateur',
  'accompagnementsCrdva',
  'seances',
  'echanges',
  'taches',
  'courriers',
  'conventions',
  'avenants',
  'actionsCpom',
  'conventionsFinancement',
  'lignesFinancement',
  'encaissements',
  'justificatifs',
  'depenses',
  'budgets',
  'missionsBenevoles',
  'adhesions',
  'objectifsAssociatifs',
  'actionsAssociatives',
  'temoignages',
  'textesAnnuels',
  'publications',
] as const

/** Pièce jointe: a file copied into the classeur under a readable name, and the record it belongs to. */
export const Piece = fiche({
  nom: texte('Nom du fichier'),
  sujetId: ref('Jointe à', SUJETS_PIECES),
  chemin: texte('Rangée dans', { aide: 'À partir du dossier du classeur.' }),
  taille: entier('Taille', { unite: 'octets' }),
  ajouteeLe: jour('Ajoutée le'),
  ajouteePar: texte('Ajoutée par'),
  empreinte: texte('Empreinte'),
})
export type Piece = z.infer<typeof Piece>

import type { z } from 'zod'
import { SUJETS } from '../echanges/echange'
import { annee, choix, entier, fiche, jour, oui, ref, texte } from '../kernel/champs'

export const typeDocumentLabels = {
  'convention-dla': 'Convention d’accompagnement DLA',
  diagnostic: 'Diagnostic partagé',
  'rapport-cpom': 'Rapport CPOM à la Ville de Dijon',
} as const
export type TypeDocument = keyof typeof typeDocumentLabels

/** What a button calls it: « Générer la convention ». */
export const nomsCourts: Readonly<Record<TypeDocument, string>> = { 'convention-dla': 'la convention', diagnostic: 'le diagnostic', 'rapport-cpom': 'le rapport' }
/** True of the kinds of document Permanence writes. */
export const isTypeDocument = (type: string): type is TypeDocument => Object.hasOwn(typeDocumentLabels, type)

/** Document produit: a Word file written by Permanence, and the fingerprint it had then. */
export const DocumentProduit = fiche({
  nom: texte('Nom du fichier'),
  type: choix('Type', typeDocumentLabels),
  sujetId: ref('Fiche', SUJETS),
  annee: annee('Année'),
  version: entier('Version'),
  chemin: texte('Rangé dans', { aide: 'À partir du dossier du classeur.' }),
  produitLe: jour('Produit le'),
  produitPar: texte('Produit par'),
  projet: oui('Projet, données manquantes'),
  empreinte: texte('Empreinte'),
})
export type DocumentProduit = z.infer<typeof DocumentProduit>

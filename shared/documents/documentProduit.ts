import type { z } from 'zod'
import { SUJETS } from '../echanges/echange'
import { annee, choix, entier, fiche, jour, oui, ref, texte } from '../kernel/champs'
import { typeDocumentLabels } from './typesDocument'

/** Document produit: a Word file written by Permanence, and the fingerprint it had then. */
export const DocumentProduit = fiche({
  nom: texte('Nom du fichier'),
  type: choix('Type', typeDocumentLabels),
  sujetId: ref('Fiche', SUJETS),
  element: texte('Pour', { aide: 'La structure, ou la personne, dont c’est le papier.' }),
  annee: annee('Année'),
  version: entier('Version'),
  chemin: texte('Rangé dans', { aide: 'À partir du dossier du classeur.' }),
  produitLe: jour('Produit le'),
  produitPar: texte('Produit par'),
  projet: oui('Projet, données manquantes'),
  modeleId: ref('Modèle', 'modeles', { aide: 'Vide : la mise en page de Permanence.' }),
  empreinte: texte('Empreinte'),
})
export type DocumentProduit = z.infer<typeof DocumentProduit>

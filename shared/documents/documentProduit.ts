import type { z } from 'zod'
import { SUJETS } from '../echanges/echange'
import { annee, choix, entier, fiche, jour, oui, ref, texte } from '../kernel/champs'
import { champsSceau } from './sceau/champsSceau'
import { typeDocumentLabels } from './typesDocument'

/** In the order a paper goes through them; each is « at least » the ones before. */
export const statutDocumentLabels = { brouillon: 'Brouillon', relu: 'Relu', envoye: 'Envoyé', signe: 'Signé', echu: 'Échu' } as const
export type StatutDocument = keyof typeof statutDocumentLabels

/** Document produit: a Word file written by Permanence, the fingerprint it had then, and how far it went since. */
export const DocumentProduit = fiche({
  nom: texte('Nom du fichier'),
  type: choix('Type', typeDocumentLabels),
  statut: choix('Statut', statutDocumentLabels),
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
  empreinteDonnees: texte('Empreinte des données', { aide: 'De ce que disaient les fiches quand il a été écrit.' }),
  reluLe: jour('Relu le'),
  reluPar: texte('Relecture notée par'),
  envoyeLe: jour('Envoyé le'),
  envoyePar: texte('Envoi noté par'),
  signeLe: jour('Signé le'),
  signePar: texte('Signature notée par'),
  echuLe: jour('Échu le'),
  ...champsSceau,
})
export type DocumentProduit = z.infer<typeof DocumentProduit>

const order = Object.keys(statutDocumentLabels)

/** True when a paper in this state has gone as far as that one, or further. */
export const isAtLeast = (statut: StatutDocument | undefined, autre: StatutDocument): boolean => order.indexOf(statut ?? 'brouillon') >= order.indexOf(autre)

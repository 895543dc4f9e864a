import type { z } from 'zod'
import { annee, choix, decimal, elements, entier, fiche, long, montant, ref, texte } from '../kernel/champs'

export const modeIndicateurLabels = { calcule: 'Calculé', saisi: 'Saisi' } as const
export const sensIndicateurLabels = { hausse: 'Plus il y en a, mieux c’est', baisse: 'Moins il y en a, mieux c’est' } as const

/** Action de la CPOM: what the Ville de Dijon funds for one exercice, with its indicators (metier.md § 7.2). */
export const ActionCpom = fiche({
  nom: texte('Intitulé'),
  code: texte('Code', { aide: 'A1, A2…' }),
  axe: texte('Axe de la CPOM'),
  exercice: annee('Exercice'),
  objectifs: long('Objectifs'),
  miseEnOeuvre: long('Mise en œuvre'),
  datesLieux: long('Dates et lieux'),
  typePublic: texte('Public'),
  publicPrevu: entier('Public prévu'),
  indicateurs: elements('Indicateurs', 'un indicateur', {
    libelle: texte('Indicateur'),
    unite: texte('Unité'),
    mode: choix('Mode', modeIndicateurLabels),
    chiffre: texte('Chiffre', { aide: 'Code du chiffre calculé : crdva.accompagnements.' }),
    sens: choix('Sens', sensIndicateurLabels),
    cible: decimal('Cible'),
    realise: decimal('Réalisé, si saisi'),
    realiseN1: decimal('Réalisé l’année d’avant, si saisi'),
    commentaire: long('Commentaire'),
  }),
  etp: decimal('ETP'),
  joursMobilises: decimal('Jours'),
  benevoles: entier('Bénévoles'),
  moyensMateriels: long('Moyens matériels'),
  coutPrevu: montant('Coût prévu'),
  coutReel: montant('Coût réel'),
  subventionVille: montant('Subvention de la Ville'),
  autresFinanceurs: long('Autres financeurs'),
  responsableId: ref('Suivie par', 'personnes'),
  ecarts: long('Écarts'),
  enseignements: long('Enseignements'),
  suite: long('Suite'),
})
export type ActionCpom = z.infer<typeof ActionCpom>

import { aConvention, aPersonne, aStructure, elementsOf, setOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

/** A school that asks for courses. */
const ecole = aStructure({
  id: 'ecole',
  nom: 'Institut fictif du travail social',
  sigle: 'IFTS',
  siret: '90001234500022',
  formeJuridique: '9220',
  adresse: '2 rue du Modèle',
  codePostal: '21000',
  commune: '21231',
})
const doyenne = aPersonne({ id: 'doyenne', nom: 'Claire Modèle', civilite: 'mme', mandats: elementsOf({ structureId: 'ecole', fonction: 'directrice', representantLegal: true }) })

/** Two days of vocational training, paid by the hour. */
const cours = aConvention({
  id: 'cours',
  nom: 'Cours à l’IFTS',
  type: 'intervention',
  structureId: 'ecole',
  intitule: 'Créer et développer une activité d’économie sociale et solidaire',
  formationProfessionnelle: true,
  public: 'Étudiants de deuxième année en travail social',
  effectifPrevu: 24,
  objet: 'Donner aux futurs travailleurs sociaux les repères pour comprendre les associations employeuses et y prendre des responsabilités.',
  objectifs: 'Situer l’économie sociale et solidaire et ses acteurs\nLire le modèle économique d’une association\nConstruire un projet en équipe',
  programme:
    'Histoire et familles de l’économie sociale et solidaire\nRessources, charges et équilibre d’une association\nÉtude de cas en sous-groupes\nPrésentation des projets et échanges',
  moyens: 'Apports et étude de cas remise aux participants\nSalle équipée d’un vidéoprojecteur',
  dates: elementsOf({ date: '2025-02-03', debut: '09:00', fin: '12:00', lieu: 'IFTS, salle 12' }, { date: '2025-02-10', debut: '13:30', fin: '16:30', lieu: 'IFTS, salle 12' }),
  duree: 6,
  intervenants: setOf('helene'),
  evaluation: 'Étude de cas notée et questionnaire de satisfaction.',
  sanction: 'un certificat de réalisation',
  tarif: 8_000,
  uniteTarif: 'heure',
  quantite: 6,
  frais: 2_450,
  montant: 50_450,
  delaiAnnulation: 15,
  debut: '2025-02-01',
  fin: '2025-03-31',
  dateSignature: '2025-01-10',
  preavisJours: 30,
  tribunal: 'tribunal judiciaire de Dijon',
  annexes: 'Règlement intérieur de l’établissement',
})

/** One evening, free, not a training. */
const soiree = aConvention({
  id: 'soiree',
  nom: 'Soirée à la maison de quartier',
  type: 'intervention',
  structureId: 'ecole',
  intitule: 'Rencontre : entreprendre autrement',
  formationProfessionnelle: false,
  dates: elementsOf({ date: '2025-03-06', debut: '18:00', lieu: 'Maison de quartier fictive' }),
  montant: 0,
  fin: '2025-03-06',
})

/** Conventions signed with partners of all kinds. */
export const conventions: Contenu = { structures: [ecole], personnes: [doyenne], conventions: [cours, soiree] }

/** Their papers: each kind in full, and what it is when less is known. */
export const papersConventions: readonly SamplePaper[] = [
  { type: 'intervention', id: 'cours', annee: 2025 },
  { type: 'intervention', id: 'soiree', annee: 2025 },
]

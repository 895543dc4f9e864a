import type { z } from 'zod'
import { annee, decimal, elements, entier, fiche, jour, long, montant, oui, ref, texte } from '../kernel/champs'

/** Convention de financement: what a funder grants, for what, until when, on which conditions (metier.md § 8.1). */
export const ConventionFinancement = fiche({
  nom: texte('Intitulé'),
  financeurId: ref('Financeur', 'structures'),
  objet: long('Objet', { aide: 'Ce que la subvention permet de faire.' }),
  reference: texte('Référence', { aide: 'Numéro de l’arrêté ou de la convention.' }),
  signeeLe: jour('Signée le'),
  debut: jour('Début', { aide: 'Les dépenses sont éligibles à partir de ce jour.' }),
  fin: jour('Fin'),
  montant: montant('Montant total'),
  coutEligible: montant('Coût total éligible'),
  tauxMax: decimal('Taux d’intervention au plus', { unite: '%' }),
  auProrata: oui('Due au prorata du coût réel'),
  assiette: long('Assiette', { aide: 'Les dépenses que le financeur retient.' }),
  modalites: long('Modalités de versement'),
  clauseExcedent: long('Clause d’excédent'),
  publicite: long('Publicité', { aide: 'La phrase et le logo que le financeur demande.' }),
  tranches: elements('Tranches annuelles', 'une tranche', {
    exercice: annee('Exercice'),
    montant: montant('Montant'),
    notifieeLe: jour('Notifiée le'),
    limiteJustificatifs: jour('Justificatifs avant le'),
  }),
  renouvellementDemandeLe: jour('Renouvellement demandé le'),
  responsableId: ref('Suivie par', 'personnes'),
  deliberationNumero: texte('Délibération n°'),
  deliberationDu: jour('Délibération du'),
  cerSouscritLe: jour('Contrat d’engagement républicain souscrit le'),
  representantId: ref('Représentant du financeur', 'personnes', { aide: 'Vide : qui le représente légalement ce jour-là.' }),
  signatairePes21Id: ref('Signataire du PES21', 'personnes', { aide: 'Vide : le mandat en vigueur le jour de la signature.' }),
  preavisJours: entier('Préavis de résiliation', { unite: 'jours' }),
  tribunal: texte('Tribunal compétent'),
  notes: long('Notes'),
})
export type ConventionFinancement = z.infer<typeof ConventionFinancement>

import type { z } from 'zod'
import { choix, dateConnue, elements, entier, fiche, jour, long, montant, oui, ref, refs, texte } from '../kernel/champs'
import { champsIntervention } from './champsIntervention'
import { champsMiseADisposition } from './champsMiseADisposition'
import { champsObjectifs } from './champsObjectifs'
import { champsPartenariat } from './champsPartenariat'

export const typeConventionLabels = {
  accompagnementDla: 'Accompagnement DLA',
  tripartite: 'Tripartite d’ingénierie',
  partenariat: 'Partenariat',
  intervention: 'Intervention ou cours',
  miseADisposition: 'Mise à disposition',
  objectifs: 'Pluriannuelle d’objectifs',
  autre: 'Autre',
} as const
export const statutConventionLabels = {
  brouillon: 'Brouillon',
  relue: 'Relue',
  envoyee: 'Envoyée',
  signeeEnPartie: 'Signée en partie',
  signee: 'Signée',
  echue: 'Échue',
  resiliee: 'Résiliée',
} as const
export type StatutConvention = keyof typeof statutConventionLabels

/** Convention: the paper signed with a structure, a prestataire or a partner (metier.md § 6.0, 6.1). What only some types say is declared apart. */
export const Convention = fiche({
  nom: texte('Intitulé'),
  type: choix('Type', typeConventionLabels),
  statut: choix('Statut', statutConventionLabels),
  numero: texte('Numéro', { aide: 'Donné à la signature : d’ici là, c’est un brouillon.' }),
  version: entier('Version'),
  structureId: ref('Structure', 'structures'),
  parcoursId: ref('Parcours', 'parcours'),
  ingenierieId: ref('Ingénierie', 'ingenieries'),
  representantId: ref('Représentant de la structure', 'personnes'),
  signatairePes21Id: ref('Signataire du PES21', 'personnes', { aide: 'Vide : le mandat en vigueur le jour de la signature.' }),
  visas: long('Visas', { aide: 'Un par ligne.' }),
  preambule: long('Préambule'),
  objet: long('Objet'),
  phases: long('Phases prévues', { aide: 'Une par ligne.' }),
  debut: jour('Début'),
  fin: jour('Fin'),
  dateSignature: jour('Signée le'),
  lieuSignature: texte('Lieu de signature'),
  nombreExemplaires: entier('Exemplaires'),
  montant: montant('Montant'),
  participation: montant('Participation de la structure'),
  valeurAide: montant('Valeur estimée de l’aide'),
  echeancier: elements('Échéancier', 'une échéance', { libelle: texte('Libellé'), date: jour('Date'), montant: montant('Montant') }),
  diffusion: refs('Partage d’informations avec', 'structures', { aide: 'Destinataires que la structure accepte expressément.' }),
  accordInstance: jour('Accord du conseil d’administration'),
  financeurs: refs('Financeurs cités', 'structures'),
  preavisJours: entier('Préavis de résiliation', { unite: 'jours' }),
  tribunal: texte('Tribunal compétent'),
  annexes: long('Annexes', { aide: 'Une par ligne.' }),
  ...champsPartenariat,
  ...champsIntervention,
  ...champsMiseADisposition,
  ...champsObjectifs,
  envoyeeLe: jour('Envoyée le'),
  signeeStructure: oui('Signée par la structure'),
  signeePes21: oui('Signée par le PES21'),
  signeePrestataire: oui('Signée par le prestataire'),
  resiliationMotif: long('Motif de la résiliation'),
  echeanceRappel: dateConnue('À revoir'),
})
export type Convention = z.infer<typeof Convention>

/** True once both parties have signed, were it over since. */
export const isSigned = ({ statut }: Pick<Convention, 'statut'>): boolean => statut === 'signee' || statut === 'echue' || statut === 'resiliee'

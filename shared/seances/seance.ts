import type { z } from 'zod'
import { choix, code, dateConnue, decimal, elements, entier, fiche, heure, jour, long, montant, oui, ref, refs, texte } from '../kernel/champs'

export const typeSeanceLabels = {
  cours: 'Cours',
  cfga: 'CFGA',
  parolesExperts: 'Paroles d’experts',
  universitePopulaire: 'Université populaire',
  club: 'Club des entrepreneurs',
  moisEss: 'Mois de l’ESS',
  defiPitchInterne: 'Défi pitch interne',
  reseauMetropolitain: 'Réseau des acteurs métropolitains',
  information: 'Journée d’information',
  iae: 'Rencontre de l’IAE',
  emergence: 'Atelier Émergence',
  inauguration: 'Inauguration',
  assembleeGenerale: 'Assemblée générale',
  conseilAdministration: 'Conseil d’administration',
  bureau: 'Réunion du bureau',
  vieAssociative: 'Vie associative',
  autre: 'Autre',
} as const
export type TypeSeance = keyof typeof typeSeanceLabels
export const roleSeanceLabels = { organise: 'Organisée par le PES21', coorganise: 'Co-organisée', participe: 'Le PES21 y participe' } as const
export const statutSeanceLabels = { prevue: 'Prévue', tenue: 'Tenue', annulee: 'Annulée' } as const

export const issueLabels = { adoptee: 'Adoptée', rejetee: 'Rejetée' } as const
export const natureAssembleeLabels = { ordinaire: 'Ordinaire', extraordinaire: 'Extraordinaire' } as const

/** Séance: an event, a course, a workshop. Which action of the CPOM it counts for is said here, never in code (metier.md § 4.2). */
export const Seance = fiche({
  nom: texte('Intitulé'),
  type: choix('Type', typeSeanceLabels),
  statut: choix('Statut', statutSeanceLabels),
  role: choix('Rôle du PES21', roleSeanceLabels),
  date: dateConnue('Date'),
  heureDebut: heure('De'),
  heureFin: heure('À'),
  dureeHeures: decimal('Durée', { unite: 'h' }),
  lieu: texte('Lieu'),
  commune: code('Commune', 'communes'),
  cycle: texte('Cycle'),
  theme: texte('Thème'),
  commanditaireId: ref('Commanditaire', 'structures'),
  partenaires: refs('Partenaires', 'structures'),
  intervenants: elements('Intervenants', 'un intervenant', { personneId: ref('Personne', 'personnes'), structureId: ref('Structure', 'structures'), sujet: texte('Sujet') }),
  animateurId: ref('Animée par', 'personnes'),
  jauge: entier('Jauge'),
  inscrits: entier('Inscrits'),
  presents: entier('Présents', { aide: 'D’après l’émargement.' }),
  presentsPrecision: texte('Comment on le sait', { aide: '« plus de 50 », « près de 140 ».' }),
  participants: elements('Participants', 'un participant', {
    personneId: ref('Personne', 'personnes'),
    structureId: ref('Structure', 'structures'),
    projetId: ref('Projet', 'projets'),
    present: oui('Présent'),
  }),
  natureAssemblee: choix('Nature de l’assemblée', natureAssembleeLabels),
  convoqueeLe: jour('Convoquée le'),
  ordreDuJour: long('Ordre du jour', { aide: 'Un point par ligne.' }),
  membres: entier('Membres ayant voix', { aide: 'À la date de la réunion, d’après les statuts.' }),
  quorum: entier('Quorum', { aide: 'Combien de membres doivent être présents ou représentés.' }),
  representes: entier('Représentés', { aide: 'D’après les pouvoirs.' }),
  secondeConvocationLe: jour('Seconde réunion', { aide: 'Faute de quorum.' }),
  presidentSeanceId: ref('Présidence de séance', 'personnes'),
  secretaireSeanceId: ref('Secrétariat de séance', 'personnes'),
  debats: long('Débats', { aide: 'Ce que le procès-verbal en retient.' }),
  resolutions: elements('Résolutions', 'une résolution', {
    intitule: texte('Intitulé'),
    texte: long('Texte'),
    pour: entier('Pour'),
    contre: entier('Contre'),
    abstentions: entier('Abstentions'),
    issue: choix('Issue', issueLabels),
  }),
  satisfaction: decimal('Satisfaction', { aide: 'Moyenne sur 5.' }),
  recette: montant('Recette'),
  cout: montant('Coût'),
  actionCpomId: ref('Compte pour l’action de la CPOM', 'actionsCpom'),
  actionAssociativeId: ref('Contribue à', 'actionsAssociatives', { aide: 'L’action du projet associatif.' }),
  description: long('Déroulement'),
  bilan: long('Bilan'),
})
export type Seance = z.infer<typeof Seance>

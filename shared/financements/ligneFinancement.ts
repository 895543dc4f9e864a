import type { z } from 'zod'
import { annee, choix, code, decimal, elements, fiche, jour, long, montant, ref, texte } from '../kernel/champs'

/** What a line may pay for. */
const OBJETS = ['actionsCpom', 'projets', 'projetsGenerateur', 'ingenieries', 'seances'] as const

/** In their order (metier.md § 8.1): certain from `notifie` on. */
export const statutLigneLabels = {
  envisage: 'Envisagé',
  demande: 'Demandé',
  refuse: 'Refusé',
  notifie: 'Notifié',
  conventionne: 'Conventionné',
  acompteRecu: 'Acompte reçu',
  soldeDemande: 'Solde demandé',
  solde: 'Soldé',
  cloture: 'Clôturé',
  abandonne: 'Abandonné',
} as const
export type StatutLigne = keyof typeof statutLigneLabels

/** Ligne de financement: what one funder gives to one action for one exercice; the row of the treasurer’s table. */
export const LigneFinancement = fiche({
  nom: texte('Intitulé', { aide: 'CPOM 2023-2025, FSE+, aide au démarrage…' }),
  financeurId: ref('Financeur', 'structures'),
  conventionFinancementId: ref('Convention de financement', 'conventionsFinancement'),
  exercice: annee('Exercice'),
  dispositif: code('Dispositif', 'dispositifs'),
  objetId: ref('Finance', OBJETS, { aide: 'L’action de la CPOM ou le projet, s’il y en a un.' }),
  repartition: elements(
    'Répartie entre',
    'une action',
    { objetId: ref('Action ou projet', OBJETS), montant: montant('Montant') },
    { aide: 'Quand une même ligne paie plusieurs actions.' },
  ),
  statut: choix('Statut', statutLigneLabels),
  montantDemande: montant('Demandé'),
  demandeeLe: jour('Demandé le'),
  probabilite: decimal('Probabilité', { unite: '%', aide: 'Tant que rien n’est notifié.' }),
  montantNotifie: montant('Notifié'),
  notifieeLe: jour('Notifié le'),
  montantConventionne: montant('Conventionné'),
  refaction: montant('Réfaction', { aide: 'Ce que le financeur a retiré du montant prévu.' }),
  refactionMotif: texte('Motif de la réfaction'),
  reversement: montant('Reversement demandé', { aide: 'Ce que le financeur demande de rendre.' }),
  reversementLe: jour('Reversement demandé le'),
  soldeLimite: jour('Demander le solde avant le'),
  soldeDemandeLe: jour('Solde demandé le'),
  verifieeLe: jour('Vérifiée le'),
  verifieePar: texte('Vérifiée par'),
  notes: long('Notes'),
})
export type LigneFinancement = z.infer<typeof LigneFinancement>

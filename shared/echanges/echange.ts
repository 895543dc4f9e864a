import type { z } from 'zod'
import { choix, dateConnue, entier, fiche, jour, long, ref, refs, texte } from '../kernel/champs'

export const natureEchangeLabels = { appel: 'Appel', mail: 'Mail', visite: 'Visite', rendezVous: 'Rendez-vous', visio: 'Visioconférence', reunion: 'Réunion' } as const
export const momentLabels = {
  accueil: 'Accueil',
  diagnostic: 'Diagnostic',
  plan: 'Plan',
  accompagnement: 'Accompagnement',
  suivi: 'Suivi post-ingénierie',
  autre: 'Autre',
} as const

/** The records an échange or a tâche may be about. */
export const SUJETS = [
  'structures',
  'personnes',
  'parcours',
  'ingenieries',
  'diagnostics',
  'projets',
  'projetsGenerateur',
  'accompagnementsCrdva',
  'seances',
  'conventions',
  'avenants',
  'actionsCpom',
  'conventionsFinancement',
  'lignesFinancement',
  'budgets',
  'missionsBenevoles',
  'adhesions',
  'temoignages',
] as const

/** Échange: a call, a mail, a visit, a meeting, on any record. A planned one is dated ahead and not yet held. */
export const Echange = fiche({
  nom: texte('Objet'),
  sujetId: ref('À propos de', SUJETS),
  nature: choix('Nature', natureEchangeLabels),
  moment: choix('Moment de l’accompagnement', momentLabels),
  date: dateConnue('Date'),
  parId: ref('Par', 'personnes'),
  avec: refs('Avec', 'personnes'),
  avecPrecision: texte('Avec, en clair'),
  duree: entier('Durée', { unite: 'min' }),
  resume: long('Résumé', { aide: 'Factuel, sans jugement : la personne concernée peut demander à lire.' }),
  suite: texte('Suite prévue'),
  suiteLe: jour('Suite prévue le'),
})
export type Echange = z.infer<typeof Echange>

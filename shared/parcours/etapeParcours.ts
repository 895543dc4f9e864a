import type { Ingenierie } from '../ingenieries/ingenierie'
import { compareDates } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { type Parcours, sortieLabels } from './parcours'

/** The stages of a parcours as the office reads them, then the ways out of it (metier.md § 2.2). */
export const etapeLabels = {
  demande: 'Demande',
  accueil: 'Accueil',
  diagnostic: 'Diagnostic',
  plan: 'Plan d’accompagnement',
  accompagnement: 'Accompagnement',
  suivi: 'Suivi post-ingénierie',
  mesureImpact: 'Mesure d’impact',
  ...sortieLabels,
} as const
export type Etape = keyof typeof etapeLabels

const OVER: readonly (Ingenierie['statut'] | undefined)[] = ['bilanFait', 'close', 'abandonnee']

/** The ingénieries this parcours takes part in, the abandoned ones and those it was only invited to left aside. */
export const ingenieriesOf = (parcours: Parcours, lire: Lecture): Ingenierie[] =>
  lire
    .where('ingenieries', 'structures.parcoursId', parcours.id)
    .filter(
      ingenierie =>
        ingenierie.statut !== 'abandonnee' &&
        Object.values(ingenierie.structures ?? {}).some(inscrite => inscrite.parcoursId === parcours.id && inscrite.statut !== 'invitee' && inscrite.statut !== 'abandon'),
    )

/**
 * The stage shown, deduced from the acts: nobody types it. An ingénierie under way brings a parcours back from suivi to
 * accompagnement; once it is over, suivi shows again (metier.md § 2.2).
 */
export function etapeParcours(parcours: Parcours, lire: Lecture): Etape {
  if (parcours.sortie) return parcours.sortie
  const ingenieries = ingenieriesOf(parcours, lire)
  if (ingenieries.some(ingenierie => !OVER.includes(ingenierie.statut))) return 'accompagnement'
  if (new Set(Object.values(parcours.releves ?? {}).map(releve => releve.exercice)).size >= 2) return 'mesureImpact'
  const subjects = [parcours.id, ...ingenieries.map(ingenierie => ingenierie.id)]
  if (subjects.some(id => lire.where('echanges', 'sujetId', id).some(echange => echange.moment === 'suivi'))) return 'suivi'
  const plan = Object.values(parcours.plan ?? {})
  if (ingenieries.length > 0 || plan.some(action => action.statut === 'lance' || action.statut === 'termine')) return 'accompagnement'
  const diagnostics = lire.where('diagnostics', 'parcoursId', parcours.id)
  if (plan.length > 0 || parcours.planValideLe || diagnostics.some(diagnostic => diagnostic.statut === 'valide')) return 'plan'
  if (diagnostics.length > 0) return 'diagnostic'
  return parcours.dateAccueil ? 'accueil' : 'demande'
}

/** Under way: neither out, nor suspended until a day still to come. */
export const isOpen = (parcours: Parcours, lire: Lecture): boolean =>
  parcours.sortie === undefined || (parcours.sortie === 'suspendu' && parcours.repriseLe !== undefined && parcours.repriseLe <= lire.aujourdhui)

/** Latest first: the parcours of a structure by what is known of their beginning. */
export const parcoursOf = (structureId: string, lire: Lecture): Parcours[] =>
  [...lire.where('parcours', 'structureId', structureId)].sort((a, b) => compareDates(b.dateDemande ?? b.dateAccueil, a.dateDemande ?? a.dateAccueil))

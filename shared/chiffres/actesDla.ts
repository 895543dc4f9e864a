import type { Diagnostic } from '../diagnostics/diagnostic'
import { type Echange, natureEchangeLabels } from '../echanges/echange'
import type { Ingenierie, StatutIngenierie } from '../ingenieries/ingenierie'
import { ordered } from '../kernel/champs'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { isInYear } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { structureIdOf } from '../parcours/ofStructure'
import { type Compte, hasCome } from './figure'

const STARTED: readonly StatutIngenierie[] = ['enCours', 'bilanFait', 'close']
const HELD: readonly Echange['nature'][] = ['rendezVous', 'visite', 'visio', 'reunion']

const isLive = (lire: Lecture, structureId: string | undefined): structureId is string => lire.get('structures', structureId) !== undefined

/** False when the structure of a record is in the corbeille: the record no longer counts. One whose structure is not known yet does. */
export const isOfLiveStructure = (lire: Lecture, structureId: string | undefined): boolean => structureId === undefined || isLive(lire, structureId)

/** True of a meeting held in the year: a call or a mail is not one, nor what is planned ahead. */
export const isHeldInYear = (echange: Echange, lire: Lecture, annee: number): boolean =>
  HELD.includes(echange.nature) && isInYear(echange.date, annee) && hasCome(echange.date, lire)

/** « Rendez-vous le 5 mars 2024 ». */
export const tellEchange = ({ nature, date }: Echange): string => `${natureEchangeLabels[nature ?? 'rendezVous']} ${formatDateConnueEnPhrase(date ?? '')}`

/** The diagnostics validated in the year, of any type; not those of a structure in the corbeille. */
export const diagnosticsValidated = (lire: Lecture, annee: number): Diagnostic[] =>
  lire
    .all('diagnostics')
    .filter(diagnostic => diagnostic.statut === 'valide' && isInYear(diagnostic.dateValidation, annee) && isOfLiveStructure(lire, structureIdOf(lire, diagnostic)))

/** The ingénieries of a type that began in the year; not those whose structures are all in the corbeille. */
export const ingenieriesStarted = (lire: Lecture, annee: number, type: Ingenierie['type']): Ingenierie[] =>
  lire.all('ingenieries').filter(ingenierie => {
    if (ingenierie.type !== type || !ingenierie.statut || !STARTED.includes(ingenierie.statut) || !isInYear(ingenierie.dateDebut, annee)) return false
    const named = ordered(ingenierie.structures)
    return named.length === 0 || named.some(element => isLive(lire, structureIdOf(lire, element)))
  })

/** The structures an ingénierie serves: in a collective one, those that came or hold a place, not the invited nor those who gave up. */
export const structuresServed = (lire: Lecture, ingenierie: Ingenierie): string[] =>
  ordered(ingenierie.structures)
    .filter(({ statut }) => ingenierie.type === 'individuelle' || statut === 'inscrite' || statut === 'presente')
    .map(element => structureIdOf(lire, element))
    .filter(structureId => isLive(lire, structureId))

/** The structures met for a suivi in the year, once for each meeting. */
export const suivisHeld = (lire: Lecture, annee: number): Compte[] =>
  lire
    .all('echanges')
    .filter(echange => echange.moment === 'suivi' && isHeldInYear(echange, lire, annee))
    .flatMap(echange => structuresFollowed(lire, echange).map(id => ({ id, pourquoi: `${tellEchange(echange)}, suivi post-ingénierie` })))

function structuresFollowed(lire: Lecture, { sujetId }: Echange): string[] {
  const ingenierie = lire.get('ingenieries', sujetId)
  if (ingenierie) return structuresServed(lire, ingenierie)
  const structureId = lire.get('parcours', sujetId)?.structureId
  return isLive(lire, structureId) ? [structureId] : []
}

/** The structures with at least one act of the DLA in the year: a validated diagnostic, an ingénierie, a suivi. */
export const actesOfStructures = (lire: Lecture, annee: number): Compte[] => [
  ...diagnosticsValidated(lire, annee).flatMap(diagnostic => {
    const id = structureIdOf(lire, diagnostic)
    return id === undefined ? [] : [{ id, pourquoi: tellDiagnostic(diagnostic) }]
  }),
  ...[...ingenieriesStarted(lire, annee, 'individuelle'), ...ingenieriesStarted(lire, annee, 'collective')].flatMap(ingenierie =>
    structuresServed(lire, ingenierie).map(id => ({ id, pourquoi: tellIngenierie(ingenierie) })),
  ),
  ...suivisHeld(lire, annee),
]

/** « Diagnostic validé le 12 mars 2024 ». */
export const tellDiagnostic = ({ dateValidation }: Diagnostic): string => `Diagnostic validé ${formatDateConnueEnPhrase(dateValidation ?? '')}`

/** « Ingénierie collective commencée à l’été 2024 ». */
export const tellIngenierie = ({ type, dateDebut }: Ingenierie): string => `Ingénierie ${type} commencée ${formatDateConnueEnPhrase(dateDebut ?? '')}`

import { ordered } from '../kernel/champs'
import { isInYear, yearOf } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import type { MissionBenevole } from './missionBenevole'

/** What a volunteer gave in a year. `valeur`: cents, unknown with the rate. */
export interface DonBenevole {
  personneId: string | undefined
  heures: number
  valeur?: number
  /** The missions of the year, with or without hours. */
  missions: string[]
}

/** The volunteering of a year: accounts 864 and 875, always equal. */
export interface Benevolat {
  /** Cents an hour, as the office set it for the year. */
  taux?: number
  heures: number
  valeur?: number
  dons: DonBenevole[]
  /** The missions whose hours have no date: they count in no year until they have one. */
  sansDate: string[]
}

// Hours have two decimals; their sum in floating point would have more.
const hundredths = (hours: number): number => Math.round(hours * 100) / 100

const sumOf = (mission: MissionBenevole, keep: (date: string | undefined) => boolean): number =>
  hundredths(ordered(mission.heures).reduce((sum, { date, nombre }) => (keep(date) ? sum + (nombre ?? 0) : sum), 0))

/** The hours of a mission dated of the year. */
export const heuresOf = (mission: MissionBenevole, annee: number): number => sumOf(mission, date => isInYear(date, annee))

/** All the hours of a mission, dated or not. */
export const heuresTotales = (mission: MissionBenevole): number => sumOf(mission, () => true)

/** Cents an hour for the year; undefined when the office set none. */
export const tauxBenevolat = (lire: Lecture, annee: number): number | undefined => ordered(parametresOf(lire)?.tauxBenevolat).find(rate => rate.annee === annee)?.taux

/** Hours × rate, in cents: what 864 and 875 say (metier.md § 7.4). Unknown with the rate, never zero. */
export const valoriser = (heures: number, taux: number | undefined): number | undefined => (taux === undefined ? undefined : Math.round((Math.round(heures * 100) * taux) / 100))

/** True when hours are dated of the year, or when its period touches the year and the year has begun. */
function isOfYear(mission: MissionBenevole, annee: number, lire: Lecture): boolean {
  if (heuresOf(mission, annee) > 0) return true
  if (mission.debut === undefined || annee > yearOf(lire.aujourdhui)) return false
  return yearOf(mission.debut) <= annee && (mission.fin === undefined || yearOf(mission.fin) >= annee)
}

/** The missions of a year: hours were given in it, or it lies in their period. */
export const missionsOf = (lire: Lecture, annee: number): MissionBenevole[] => lire.all('missionsBenevoles').filter(mission => isOfYear(mission, annee, lire))

/** Who gave time in a year, how much, and what it is worth; the most first. */
export function benevolatOf(lire: Lecture, annee: number): Benevolat {
  const taux = tauxBenevolat(lire, annee)
  const worth = (heures: number) => ({ heures, ...(taux === undefined ? {} : { valeur: valoriser(heures, taux) ?? 0 }) })
  const byPerson = new Map<string | undefined, MissionBenevole[]>()
  for (const mission of missionsOf(lire, annee)) byPerson.set(mission.personneId, [...(byPerson.get(mission.personneId) ?? []), mission])
  const dons = [...byPerson].map(([personneId, missions]) => ({
    personneId,
    ...worth(hundredths(missions.reduce((sum, mission) => sum + heuresOf(mission, annee), 0))),
    missions: missions.map(({ id }) => id),
  }))
  const nom = ({ personneId }: DonBenevole): string => lire.get('personnes', personneId)?.nom ?? ''
  return {
    ...(taux === undefined ? {} : { taux }),
    // The whole is valued at once: amounts rounded one by one would not add up to it.
    ...worth(hundredths(dons.reduce((sum, { heures }) => sum + heures, 0))),
    dons: dons.sort((a, b) => b.heures - a.heures || compareFrench(nom(a), nom(b))),
    sansDate: lire.all('missionsBenevoles').flatMap(mission => (sumOf(mission, date => date === undefined) > 0 ? [mission.id] : [])),
  }
}

import { dayOf, Jour } from '../kernel/jour'

/** Why a backup was made. */
export const genresSauvegarde = { automatique: 'automatique', manuelle: 'à la demande', 'avant-restauration': 'avant une restauration' } as const
export type GenreSauvegarde = keyof typeof genresSauvegarde

/** What the name of a backup says: its day, its time `HH:MM:SS` at the post that made it, why it was made. */
export interface NomSauvegarde {
  nom: string
  jour: Jour
  heure: string
  genre: GenreSauvegarde
}

/** The names that Permanence gives, and nothing else: `2026-11-12_140500.zip`, `2026-11-12_140500-manuelle.zip`. */
export const NOM_SAUVEGARDE = /^(\d{4}-\d{2}-\d{2})_([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:-(manuelle|avant-restauration))?\.zip$/

/** Reads the name of a backup; undefined when Permanence did not give it. */
export function readNomSauvegarde(nom: string): NomSauvegarde | undefined {
  const [, jour = '', hour, minute, second, genre = 'automatique'] = NOM_SAUVEGARDE.exec(nom) ?? []
  return Jour.safeParse(jour).success ? { nom, jour, heure: `${hour}:${minute}:${second}`, genre: genre as GenreSauvegarde } : undefined
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The name of a backup made at this instant, in the time of this computer. */
export function nomSauvegarde(instant: Date, genre: GenreSauvegarde): string {
  const heure = `${two(instant.getHours())}${two(instant.getMinutes())}${two(instant.getSeconds())}`
  return `${dayOf(instant)}_${heure}${genre === 'automatique' ? '' : `-${genre}`}.zip`
}

const instantOf = ({ jour, heure }: NomSauvegarde): string => `${jour} ${heure}`

/** Oldest first. */
export const compareSauvegardes = (a: NomSauvegarde, b: NomSauvegarde): number => (instantOf(a) < instantOf(b) ? -1 : instantOf(a) > instantOf(b) ? 1 : 0)

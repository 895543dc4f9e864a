import type { Lecture } from '../lecture'
import type { ActionAssociative } from './actionAssociative'
import { type Fait, faitsOf } from './faits'
import type { ObjectifAssociatif } from './objectifAssociatif'

/** A mission of the projet associatif, its objectives, their actions and what was done for each. */
export interface MissionLue {
  /** Absent for the objectives that say no mission. */
  code?: string
  libelle: string
  objectifs: { objectif: ObjectifAssociatif; actions: { action: ActionAssociative; faits: Fait[] }[] }[]
}

/** What the office wrote was done for an action in a year; what is of no year is of all. */
export const bilanOf = ({ bilan, bilanAnnee }: ActionAssociative, annee: number): string | undefined => ((bilanAnnee ?? annee) === annee ? bilan : undefined)

const byRang = (a: { rang?: number | undefined; id: string }, b: { rang?: number | undefined; id: string }): number => (a.rang ?? 1e6) - (b.rang ?? 1e6) || (a.id < b.id ? -1 : 1)

const isOf = ({ debut, fin }: ObjectifAssociatif, annee: number): boolean => (debut ?? annee) <= annee && (fin ?? annee) >= annee

/** The projet associatif as a tree, for the year looked at: the objectives whose years hold it, and what was done in it. */
export function projetAssociatifOf(lire: Lecture, annee: number): MissionLue[] {
  const objectifs = lire
    .all('objectifsAssociatifs')
    .filter(objectif => isOf(objectif, annee))
    .sort(byRang)
  const missions = lire
    .all('nomenclatures')
    .filter(({ liste }) => liste === 'missionsAssociatives')
    .sort((a, b) => (a.ordre ?? 0) - (b.ordre ?? 0))
  const under = (code: string | undefined): MissionLue['objectifs'] =>
    objectifs
      .filter(({ mission }) => mission === code)
      .map(objectif => ({
        objectif,
        actions: [...lire.where('actionsAssociatives', 'objectifId', objectif.id)].sort(byRang).map(action => ({ action, faits: faitsOf(lire, action, annee) })),
      }))
  return [
    ...missions.map(({ code, libelle }) => ({ code: code ?? '', libelle: libelle ?? code ?? '', objectifs: under(code) })),
    { libelle: 'Mission à indiquer', objectifs: under(undefined) },
  ].filter(mission => mission.objectifs.length > 0)
}

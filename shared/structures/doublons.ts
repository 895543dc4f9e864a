import { fold } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { initials, isNear, lettersOf, nameKey } from './nomCompare'
import type { Structure } from './structure'

/** What is known of a structure being named. */
export interface Candidate {
  nom: string
  siret?: string | undefined
  rna?: string | undefined
  sigle?: string | undefined
  commune?: string | undefined
  /** The structure being edited itself. */
  sauf?: string | undefined
}

/** A structure that may be the same, and why it is thought so. */
export interface Doublon {
  structure: Structure
  raison: string
}

const SHOWN = 8
const SIGLE_MIN = 3
const SIGLE_MAX = 10

interface Names {
  key: string
  letters: number
  initials: () => string
}

// Records are never changed in place: what was worked out of one stays true of it.
const known = new WeakMap<Structure, Names>()

function namesOf(structure: Structure): Names {
  const found = known.get(structure)
  if (found) return found
  const nom = structure.nom ?? ''
  const key = nameKey(nom)
  const names = { key, letters: lettersOf(key), initials: () => initials(nom) }
  known.set(structure, names)
  return names
}

/** What spellings of the name of a structure share. */
export const keyOfName = (structure: Structure): string => namesOf(structure).key

const compact = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

interface Found {
  raison: string
  rang: number
}

/** The structures that may already be the one being named, the surest first: SIRET, RNA, name, sigle; the commune tells for or against. */
export function findDoublons(lire: Lecture, candidate: Candidate): Doublon[] {
  const key = nameKey(candidate.nom)
  const sought: Sought = { ...candidate, key, letters: lettersOf(key), initials: initials(candidate.nom), sigleKey: compact(candidate.sigle ?? '') }
  return lire
    .all('structures')
    .flatMap(structure => {
      const found = structure.id === candidate.sauf ? undefined : compare(sought, structure)
      return found ? [{ structure, ...found }] : []
    })
    .sort((a, b) => b.rang - a.rang)
    .slice(0, SHOWN)
    .map(({ structure, raison }) => ({ structure, raison }))
}

interface Sought extends Candidate {
  key: string
  letters: number
  initials: string
  sigleKey: string
}

function compare(sought: Sought, structure: Structure): Found | undefined {
  if (sought.siret && sought.siret === structure.siret) return { raison: 'Même SIRET', rang: 10 }
  if (sought.rna && sought.rna === structure.rna) return { raison: 'Même numéro RNA', rang: 9 }
  const sameCommune = sought.commune !== undefined && sought.commune === structure.commune
  const otherCommune = !sameCommune && sought.commune !== undefined && structure.commune !== undefined
  const named = byName(sought, structure, otherCommune)
  if (named) return sameCommune ? { raison: `${named.raison}, même commune`, rang: named.rang + 2 } : named
  if (sought.siret && structure.siret?.startsWith(sought.siret.slice(0, 9))) return { raison: 'Même SIREN : un autre établissement', rang: 3 }
  return undefined
}

function byName(sought: Sought, structure: Structure, otherCommune: boolean): Found | undefined {
  const theirs = namesOf(structure)
  if (sought.key !== '' && sought.key === theirs.key) return otherCommune ? { raison: 'Même nom, dans une autre commune', rang: 4 } : { raison: 'Même nom', rang: 6 }
  // A slip of the hand in another commune is most likely another structure.
  if (!otherCommune && sought.key !== '' && isNear(sought.key, theirs.key, sought.letters, theirs.letters)) return { raison: 'Nom presque identique', rang: 5 }
  const theirSigle = compact(structure.sigle ?? '')
  if (sought.sigleKey.length >= 2 && sought.sigleKey === theirSigle) return { raison: 'Même sigle', rang: 4 }
  if (theirSigle.length >= SIGLE_MIN && (theirSigle === sought.key || theirSigle === sought.initials)) return { raison: `Son sigle est ${structure.sigle}`, rang: 4 }
  const short = [sought.sigleKey, sought.key].filter(text => text.length >= SIGLE_MIN && text.length <= SIGLE_MAX)
  if (short.length > 0 && (short.includes(theirs.key) || short.includes(theirs.initials()))) return { raison: 'Ce sigle est formé de ses initiales', rang: 3 }
  return undefined
}

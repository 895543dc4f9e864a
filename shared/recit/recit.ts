import type { Acte, Evenement } from '../evenement'
import type { Collection } from '../fiches'
import { journeyOf } from '../journey'
import { type Jour, startOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { capitale } from './quand'
import { type SujetRecit, sujetRecit } from './sujetRecit'
import type { Cadre, Dite } from './tournure'
import { tournuresAutres } from './tournuresAutres'
import { tournuresDla } from './tournuresDla'

/** A sentence of a récit and the acts it tells. */
export interface PhraseRecit {
  texte: string
  actes: Evenement[]
}

const TOURNURES = [...tournuresDla, ...tournuresAutres]

/** The end of what lasts is told once it has come. */
const ended =
  (limit: Jour) =>
  (evenement: Evenement): Evenement => {
    const { fin, ...rest } = evenement
    return fin !== undefined && startOf(fin) > limit ? rest : evenement
  }

/** Done, or planned for a day; begun by then. What is still to be dated is no act yet. */
const isTold =
  (jusquau: Jour | undefined) =>
  ({ etat, date }: Evenement): boolean =>
    etat === 'fait' ? jusquau === undefined || date === undefined || startOf(date) <= jusquau : jusquau === undefined && etat === 'prevu' && date !== undefined

const wordNext = (rest: readonly Evenement[], cadre: Cadre): Dite => {
  for (const tournure of TOURNURES) {
    const dite = tournure(rest, cadre)
    if (dite) return dite
  }
  // Every kind of act has its tournure: a new kind without one is a mistake of ours, found by its test.
  throw new Error(`no way to tell ${rest[0]?.acte}`)
}

const who = ({ complet, court, accordComplet, accordCourt }: SujetRecit, named: boolean): Cadre['qui'] => {
  const nom = named ? court : complet
  return { nom, Nom: capitale(nom), e: named ? accordCourt : accordComplet }
}

/** The first sentence says who it is about, even when its acts do not name them. */
const introduce = (texte: string, { complet }: SujetRecit): string => `Pour ${complet}, ${texte.charAt(0).toLowerCase()}${texte.slice(1)}`

/**
 * What a structure, a parcours or a project lived, sentence by sentence, in the order of its acts; every act is told once.
 *
 * @param jusquau for a past report: what was done by that day, nothing that was planned
 * @returns empty when there is nothing to tell
 */
export function recitOf(lire: Lecture, collection: Collection, id: string, jusquau?: Jour): PhraseRecit[] {
  const sujet = sujetRecit(lire, collection, id)
  if (!sujet) return []
  const all = journeyOf(collection, id, lire)
    .filter(isTold(jusquau))
    .map(ended(jusquau ?? lire.aujourdhui))
  const phrases: PhraseRecit[] = []
  const deja = new Set<Acte>()
  for (let told = 0, named = false; told < all.length; named = true) {
    const { texte, actes, nomme } = wordNext(all.slice(told), { lire, qui: who(sujet, named), deja })
    const these = all.slice(told, told + actes)
    for (const { acte } of these) deja.add(acte)
    phrases.push({ texte: named || nomme ? texte : introduce(texte, sujet), actes: these })
    told += actes
  }
  return phrases
}

/** The récit as one paragraph; empty when there is nothing to tell. */
export const texteRecit = (phrases: readonly PhraseRecit[]): string => phrases.map(({ texte }) => texte).join(' ')

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { genres } from '../../../shared/documents/genres'
import { typesDla } from '../../../shared/documents/typesDocument'
import type { Bloc } from '../../../shared/kernel/document'
import { aLecture, type Contenu } from '../../../shared/testing/lecture'
import { sampleContenu, samplePapers } from './testing/samples'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const papers = samplePapers.filter(({ type }) => Object.hasOwn(typesDla, type))

// What a paper of the DLA is made of.
const TORN = ['structures', 'personnes', 'parcours', 'diagnostics', 'ingenieries', 'offres', 'echanges', 'temoignages', 'parametres'] as const
const KEPT = ['id', 'ordre', 'structureId', 'parcoursId', 'ingenierieId', 'sujetId', 'plan', 'releves', 'factures', 'criteres', 'notes', 'finances']

/** True for so many draws in a hundred; the same each time for one seed. */
function drawer(seed: number, lost: number): () => boolean {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271 + 11) % 2_147_483_647
    return state % 100 < lost
  }
}

/** The same record with some of its fields unknown, at each depth. */
function torn<T>(value: T, isLost: () => boolean): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([champ, inner]) => (!KEPT.includes(champ) && isLost() ? [] : [[champ, torn(inner, isLost)]]))) as T
}

const isBlank = (bloc: Bloc): boolean => {
  if (bloc.type === 'paragraphe' || bloc.type === 'titre') return bloc.texte.trim() === ''
  if (bloc.type === 'puces' || bloc.type === 'definitions') return bloc.items.length === 0
  if (bloc.type === 'tableau') return bloc.lignes.length === 0 || bloc.colonnes.length === 0 || bloc.lignes.some(ligne => ligne.length !== bloc.colonnes.length)
  return bloc.type === 'graphique' && bloc.series.length === 0
}

const untitled = (blocs: readonly Bloc[]): boolean => blocs.some((bloc, index) => bloc.type === 'titre' && (index === blocs.length - 1 || sameOrAbove(bloc, blocs[index + 1])))
const sameOrAbove = (bloc: Extract<Bloc, { type: 'titre' }>, next: Bloc | undefined): boolean => next?.type === 'titre' && next.niveau <= bloc.niveau

test('a paper of the DLA has no blank place, no empty table, no heading over nothing, whatever is not known', () => {
  const contenu = sampleContenu()
  fc.assert(
    fc.property(fc.constantFrom(...papers), fc.nat(), fc.constantFrom(5, 40, 90), (paper, seed, lost) => {
      const isLost = drawer(seed, lost)
      const partial: Contenu = { ...contenu, ...Object.fromEntries(TORN.map(name => [name, (contenu[name] ?? []).map(fiche => torn(fiche, isLost))])) }
      const { blocs } = genres[paper.type].modele(aLecture(partial), paper)
      expect(blocs.filter(isBlank)).toEqual([])
      expect(untitled(blocs)).toBe(false)
      expect(textsOf(blocs).join('\n')).not.toMatch(/undefined|NaN|null|\[object|, ,|\(\)|« »| {2}|\u00A0 | \.(?=\s|$)/)
    }),
    { numRuns: 600 },
  )
})

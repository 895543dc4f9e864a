import { isDeepStrictEqual } from 'node:util'
import { Failure } from '../../../shared/kernel/failure'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { parametresSeed } from '../../../shared/parametres/seed'
import { acceptable } from '../store/acceptable'
import type { RawFiche } from '../store/patches'
import type { Store } from '../store/store'
import { permanenceHere } from '../thisPost'
import type { Touchee } from './engine'

interface Move {
  collection: 'nomenclatures' | 'parametres'
  from: string
  fiche: RawFiche
}

/** What every classeur is born with, each under ids of its own: the lists of the trade and the association. They take those of the space, so that nothing is there twice. */
export async function alignRecords(store: Store, there: readonly Touchee[]): Promise<void> {
  const moves = [...listMoves(store, there), ...associationMove(store, there)]
  if (moves.length === 0) return
  await store.update(
    'Accorder les listes avec celles de l’espace partagé',
    permanenceHere(),
    tx => {
      for (const { collection, from, fiche } of moves) {
        tx.put(collection, from, undefined)
        tx.put(collection, fiche.id, fiche)
      }
    },
    { entier: true },
  )
}

const living = (there: readonly Touchee[], collection: string): RawFiche[] =>
  there.flatMap(record => (record.collection === collection && record.fiche && !record.fiche._supprime ? [acceptable(collection, record.fiche, undefined)] : []))

const keyOf = (choice: object): string => {
  const { liste, code } = choice as Record<string, unknown>
  return JSON.stringify([liste, code])
}

function listMoves(store: Store, there: readonly Touchee[]): Move[] {
  const known = new Map(living(there, 'nomenclatures').map(choice => [keyOf(choice), choice]))
  const seeds = new Map(nomenclatureSeed.map(choice => [keyOf(choice), { actif: true, ...choice }]))
  return store.lecture.all('nomenclatures').flatMap((choice): Move[] => {
    const other = known.get(keyOf(choice))
    return other && other.id !== choice.id ? [{ collection: 'nomenclatures', from: choice.id, fiche: over(other, choice, seeds.get(keyOf(choice)) ?? {}) }] : []
  })
}

/** @throws Failure SPACE_INCOMPLETE when the space has no association yet: its files are still on their way */
function associationMove(store: Store, there: readonly Touchee[]): Move[] {
  const [other] = living(there, 'parametres')
  if (!other) throw new Failure('SPACE_INCOMPLETE', {})
  const [mine] = store.lecture.all('parametres')
  return mine && mine.id !== other.id ? [{ collection: 'parametres', from: mine.id, fiche: over(other, mine, parametresSeed) }] : []
}

/** The record of the space, with what was changed here since the classeur was born: the rest was never typed by anybody. */
const over = (other: RawFiche, mine: RawFiche, seed: Readonly<Record<string, unknown>>): RawFiche => ({
  ...other,
  ...Object.fromEntries(Object.entries(mine).filter(([champ, value]) => champ !== 'id' && !isDeepStrictEqual(value, seed[champ]))),
})

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { clean, diff, type RawFiche } from '../store/patches'
import { lifeOf, recordFrom, registersOf, type Valeur, writesOf } from './registers'
import { loadAutomerge, Shard } from './shard'

beforeAll(loadAutomerge)

const CASES = { numRuns: 1000 }
const id = fc.constantFrom('a', 'b/c', 'd~e', '~1', 'été', 'e\u0301', '0')
const text = fc.constantFrom('x', ' x ', 'é', 'v12', 'a/b', '~0', '\u0001', '{"le":"x"}', '12')
const leaf = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
const element = fc.record(
  { nom: leaf, ordre: fc.nat(3), roles: fc.dictionary(id, fc.constant(true)), adresse: fc.record({ rue: text, ville: text }, { requiredKeys: [] }) },
  { requiredKeys: [] },
)
const champs = fc.record(
  {
    nom: leaf,
    sigle: leaf,
    adresse: fc.record({ rue: text, ville: text }, { requiredKeys: [] }),
    etiquettes: fc.dictionary(id, fc.constant(true)),
    contacts: fc.dictionary(id, element),
    _supprime: fc.record({ le: text, par: text }),
  },
  { requiredKeys: [] },
)
/** A record as a classeur keeps it. */
const fiche = fc.tuple(fc.constantFrom('r/1', 'r~2', 'é'), champs).map(([name, held]): RawFiche => ({ ...(clean(held) as object), id: name }))
const sameId = fiche.chain(first => champs.map((held): [RawFiche, RawFiche] => [first, { ...(clean(held) as object), id: first.id }]))

const recordOf = (of: RawFiche): string => (registersOf('essais', of)[0]?.[0] ?? '').slice(0, -'/_vie'.length)
const life = (of: RawFiche): Valeur | undefined => registersOf('essais', of)[0]?.[1]

/** The record that a shard shows, its life as this one's. */
const shown = (shard: Shard, of: RawFiche): RawFiche | undefined => {
  shard.put(lifeOf(recordOf(of)), life(of) ?? null)
  return shard.record(recordOf(of))
}
const filled = (registers: readonly [string, Valeur][], actor = 'aa'.repeat(16)): Shard => {
  const shard = new Shard(actor)
  for (const [key, value] of registers) shard.put(key, value)
  shard.commit('[]')
  return shard
}

describe('registers and records', () => {
  test('a record taken apart into registers is made again as it was', () => {
    fc.assert(
      fc.property(fiche, of => {
        expect(recordFrom(of.id, life(of), registersOf('essais', of))).toEqual(of)
      }),
      CASES,
    )
  })

  test('what a change writes in registers makes the record that the change made', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(sameId, { minLength: 1, maxLength: 1 }), fc.array(champs, { maxLength: 3 }), ([[before, after] = [{ id: 'r' }, { id: 'r' }]], more) => {
        const shard = filled(registersOf('essais', before))
        let held = before
        for (const [n, next] of [after, ...more.map(each => ({ ...(clean(each) as object), id: before.id }))].entries()) {
          for (const ecriture of writesOf({ collection: 'essais', id: before.id, patches: diff(held, next), inverse: [] }, `${n + 1}-aa`)) shard.write(ecriture)
          held = next
          expect(shown(shard, held)).toEqual(held)
        }
        shard.free()
      }),
      CASES,
    )
  })
})

/** Posts that each write in registers apart, and what each sent. */
const values: Record<string, readonly Valeur[]> = {
  'f/1/_vie': ['v1', 'v2-ab', 'x', '{"le":"1"}', '{"le":"2"}'],
  'f/1/contacts/a': ['v1', 'v2-ab', null],
  'f/1/nom': ['x', ' x', 'é', 'e\u0301', 1, 1.5, true, null],
  'f/1/contacts/a/nom': ['x', 'y', null],
  'f/2/_vie': ['v1', 'x'],
}
const writing = fc.constantFrom(...Object.keys(values)).chain(key => fc.tuple(fc.constant(key), fc.constantFrom(...(values[key] ?? []))))
const writings = fc.array(fc.array(writing, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 })
const stateOf = (shard: Shard): unknown => {
  const keys = shard.keys().sort()
  return {
    records: ['f/1', 'f/2'].map(record => shard.record(record)),
    disputed: keys.filter(key => shard.isDisputed(key)),
    values: keys.map(key =>
      shard
        .values(key)
        .map(({ op }) => op)
        .sort(),
    ),
  }
}

describe('the merging of what posts wrote apart', () => {
  test('any order, any repetition and any grouping of what was sent leads to the same records and the same conflicts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(writings, fc.infiniteStream(fc.nat(1000)), fc.nat(3), (all, order, twice) => {
        const draws = order[Symbol.iterator]()
        const sent = all.flatMap((mine, n) => {
          const shard = new Shard(`${n}${n}`.repeat(16))
          const changes = mine.flatMap(([key, value]) => {
            shard.put(key, value)
            return shard.commit('[]')?.change ?? []
          })
          shard.free()
          return changes
        })
        const [first, second] = [new Shard('ee'.repeat(16)), new Shard('ff'.repeat(16))]
        for (const change of sent) first.apply(change)
        const shuffled = [...sent, ...sent.slice(0, twice)].map(change => ({ change, rank: draws.next().value ?? 0 })).sort((a, b) => a.rank - b.rank)
        for (const { change } of shuffled) second.apply(change)
        expect(stateOf(second)).toEqual(stateOf(first))
        const third = new Shard('dd'.repeat(16), first.save())
        expect(stateOf(third)).toEqual(stateOf(first))
        for (const shard of [first, second, third]) shard.free()
      }),
      CASES,
    )
  })

  test('a sign of life is never the one that another post wrote', () => {
    const [a, b] = [filled([['f/1/_vie', 'v1']]), new Shard('bb'.repeat(16))]
    a.put('f/1/_vie', 'v5-aaaa')
    const sent = a.commit('[]')?.change
    if (sent) b.apply(sent)
    b.put('f/1/_vie', 'v5-bbbb')
    expect(b.commit('[]')).toBeDefined()
    for (const shard of [a, b]) shard.free()
  })
})

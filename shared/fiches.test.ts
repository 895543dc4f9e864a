import { expect, test } from 'vitest'
import { collectionNames, schemas } from './fiches'
import { fieldsOf } from './kernel/champs'

const HOSTILE = [
  12,
  -1,
  1.234,
  1e300,
  true,
  '',
  'x'.repeat(60_000),
  [],
  [1],
  { a: 1 },
  { a: 'x' },
  { a: [] },
  { a: null },
  { '': true },
  { a: { ordre: 'x' } },
  { ['x'.repeat(81)]: {} },
]

/** What is said of every hostile value that a field refuses. */
const refusals = (name: (typeof collectionNames)[number], champ: string, wrap: (value: unknown) => unknown): string[] =>
  HOSTILE.flatMap(value => schemas[name].safeParse({ id: 'x', [champ]: wrap(value) }).error?.issues.map(({ message }) => message) ?? [])

test.each(collectionNames)('whatever is put in a field of %s, its refusal is a French sentence of ours', name => {
  const said = fieldsOf(schemas[name]).flatMap(([champ, { element }]) => [
    ...refusals(name, champ, value => value),
    ...Object.keys(element ?? {}).flatMap(inner => refusals(name, champ, value => ({ a: { [inner]: value } }))),
  ])
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter(phrase => /invalid|expected|too (big|small)|unrecognized/i.test(phrase) || !/\.$/.test(phrase))).toEqual([])
})

import { expect, test } from 'vitest'
import { Office } from './testing/office'

const KINDS = [
  ['a segment of the share', /commun.*seg\/.*\.seg$/],
  ['a pack of the share', /commun.*\.pack$/],
  ['what a post says of itself', /commun.*identite.*\.json$/],
  ['what a post says it has', /commun.*etat.*\.json$/],
  ['the first page of the space', /ESPACE\.json$/],
  ['a log of segments', /postes\/a.*segments.*\.pack$/],
  ['a shard', /postes\/a.*\.am$/],
  ['how far a post is', /postes\/a.*avancement\.json$/],
  ['who a post is', /postes\/a.*appareil\.json$/],
] as const
// Every byte of a small file; of a long one, as many.
const PLACES = 40

test.each(KINDS)('%s that is damaged, at any place, is never merged with other values: the post recovers', { timeout: 120_000 }, async (_, kind) => {
  const first = new Office()
  await first.work()
  const said = await first.settle()
  expect(said).toBeUndefined()
  const kept = first.keep()
  const path = first.world.disk.files('/').find(file => kind.test(file)) ?? ''
  const whole = first.world.disk.bytes(path) ?? Buffer.alloc(0)
  expect(whole.length).toBeGreaterThan(0)
  const step = Math.max(1, Math.floor(whole.length / PLACES))
  for (let at = 0; at < whole.length; at += step)
    for (const damaged of [whole.subarray(0, at), flipped(whole, at)]) {
      const office = new Office(kept)
      office.expects(first)
      office.world.disk.put(path, damaged)
      for (const post of [office.a, office.b]) await office.meet(post)
      if (path.endsWith('ESPACE.json')) office.world.disk.put(path, whole)
      expect(`${path} at ${at}: ${(await office.settle()) ?? 'well'}`).toBe(`${path} at ${at}: well`)
    }
})

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ (1 << (at & 7))
  return changed
}

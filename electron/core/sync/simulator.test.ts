import { expect, test } from 'vitest'
import { simulate } from './testing/simulation'

// PERMANENCE_SCENARIOS=100000 draws more of them; PERMANENCE_SEED=4217 replays one, and tells what happened in it.
const SCENARIOS = Number(process.env.PERMANENCE_SCENARIOS ?? 2000)
const SEED = process.env.PERMANENCE_SEED
const BY_TEST = Math.ceil(SCENARIOS / 10)

const seeds = SEED ? [Number(SEED)] : Array.from({ length: 10 }, (_, n) => 1 + n * BY_TEST)

test.each(seeds)('posts agree with one another and with the oracle, whatever befalls their files: scenarios from %i', { timeout: 600_000 }, async first => {
  for (let seed = first; seed < first + (SEED ? 1 : BY_TEST); seed++) {
    const { faute, trace } = await simulate(seed)
    expect(faute === undefined ? '' : [...(SEED ? trace : []), `PERMANENCE_SEED=${seed}: ${faute}`].join('\n')).toBe('')
  }
})

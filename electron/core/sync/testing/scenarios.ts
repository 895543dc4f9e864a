import { expect, test } from 'vitest'
import { simulate } from './simulation'

// PERMANENCE_SCENARIOS=100000 draws more of them; PERMANENCE_SEED=4217 replays one, and tells what happened in it.
const SCENARIOS = Number(process.env.PERMANENCE_SCENARIOS ?? 2000)
const SEED = process.env.PERMANENCE_SEED
const LOTS = 10

/** The scenarios of one half, a lot a test: two files of tests run beside one another. */
export function playScenarios(half: 0 | 1): void {
  const count = SEED ? 1 : Math.ceil(SCENARIOS / 2 / LOTS)
  const firsts = SEED ? [Number(SEED)] : Array.from({ length: LOTS }, (_, n) => 1 + (2 * n + half) * count)
  test.each(firsts)('posts agree with one another and with the oracle, whatever befalls their files: scenarios from %i', { timeout: 3_600_000 }, async first => {
    for (let seed = first; seed < first + count; seed++) {
      const { faute, trace } = await simulate(seed)
      expect(faute === undefined ? '' : [...(SEED ? trace : []), `PERMANENCE_SEED=${seed}: ${faute}`].join('\n')).toBe('')
    }
  })
}

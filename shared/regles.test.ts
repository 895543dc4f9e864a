import { expect, test } from 'vitest'
import { areSharesWrong, isEtpTooHigh, isNotHalfDay, isOutOfFive } from './regles'

test.each([
  [[60, 30, 10], false],
  [[60, 30, 9.9], false],
  [[60, 30, 10.1], false],
  [[60, 30, 9.8], true],
  [[60, 30, 10.2], true],
  [[60, 30, undefined], false],
  [[60, 50, undefined], true],
  [[undefined, undefined], false],
  [[], false],
])('shares %j are wrong: %s', (shares, expected) => expect(areSharesWrong(shares)).toBe(expected))

test.each([
  [1.2, 1, false],
  [1.21, 1, true],
  [3.4, 4, false],
  [0.5, 0, true],
  [undefined, 3, false],
  [3, undefined, false],
])('%s ETP for %s people is too many: %s', (etp, effectif, expected) => expect(isEtpTooHigh(etp, effectif)).toBe(expected))

test('marks go from 1 to 5, days by halves, and the unknown is never wrong', () => {
  expect([0, 1, 5, 6, undefined].map(isOutOfFive)).toEqual([true, false, false, true, false])
  expect([0.5, 5, 4.25, undefined].map(isNotHalfDay)).toEqual([false, false, true, false])
})

import { expect, test } from 'vitest'
import { LINK_LIFE, OneTimeLinks, WRONG_MAX } from './oneTimeLinks'

test('a link enters once, then never again', () => {
  const links = new OneTimeLinks()
  const token = links.issue()
  expect(links.redeem(token)).toBe(true)
  expect(links.redeem(token)).toBe(false)
})

test('a token is 32 random bytes, new each time', () => {
  const links = new OneTimeLinks()
  const [first, second] = [links.issue(), links.issue()]
  expect(first).not.toBe(second)
  expect(Buffer.from(first, 'base64url')).toHaveLength(32)
})

test('a link enters until its minute is over', () => {
  let now = 1_000
  const links = new OneTimeLinks(() => now)
  const token = links.issue()
  now += LINK_LIFE
  expect(links.redeem(token)).toBe(false)
  now -= LINK_LIFE
  expect(links.redeem(token), 'an expired link does not come back').toBe(false)
})

test('four wrong answers leave the right one in, the fifth burns the link', () => {
  const links = new OneTimeLinks()
  const kept = links.issue()
  for (let n = 1; n < WRONG_MAX; n++) expect(links.redeem('faux')).toBe(false)
  expect(links.redeem(kept)).toBe(true)
  const burnt = links.issue()
  for (let n = 1; n <= WRONG_MAX; n++) expect(links.redeem('faux')).toBe(false)
  expect(links.redeem(burnt)).toBe(false)
})

test('a fresh link takes the place of the former, and enters even after a burnt one', () => {
  const links = new OneTimeLinks()
  const former = links.issue()
  for (let n = 1; n <= WRONG_MAX; n++) links.redeem('faux')
  const fresh = links.issue()
  expect(links.redeem(former)).toBe(false)
  expect(links.redeem(fresh)).toBe(true)
})

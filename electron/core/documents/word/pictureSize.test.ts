import { expect, test } from 'vitest'
import { sampleRessources } from '../testing/sampleForms'
import { pictureSize } from './pictureSize'

const { association, ville } = sampleRessources.logos

test('the size of a picture is read from its bytes', () => {
  expect(association && pictureSize(association)).toEqual({ width: 60, height: 60 })
  expect(ville && pictureSize(ville)).toEqual({ width: 120, height: 40 })
})

test('a picture that is cut short or damaged has no size', () => {
  for (const picture of [association, ville])
    for (const kept of [0, 3, 8, 23, 60]) {
      const octets = picture?.octets.slice(0, kept) ?? new Uint8Array()
      const size = picture && pictureSize({ ...picture, octets })
      expect(size === undefined || (kept >= 24 && picture?.extension === 'png')).toBe(true)
    }
  expect(ville && pictureSize({ ...ville, octets: ville.octets.map((byte, index) => (index === 20 ? 0 : byte)) })).toBeUndefined()
})

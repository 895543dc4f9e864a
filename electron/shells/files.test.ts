import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../core/core'
import { aCore } from '../core/testing/aCore'
import { type Link, links } from './testing/links'

describe.each(Object.entries(links))('%s shell', (_, connect) => {
  let core: Core
  let link: Link
  let dispose: () => Promise<void>
  beforeEach(async () => {
    ;({ core, dispose } = await aCore())
    link = await connect(core)
  })
  afterEach(async () => {
    await link.dispose()
    await dispose()
  })

  test('carries a file in and out as it is, name, accents and bytes', async () => {
    const { id } = await link.client.records.create({ collection: 'structures', champs: { nom: 'La Recyclade' } })
    const octets = Uint8Array.from({ length: 100_000 }, (_byte, index) => index % 256)
    const piece = await link.client.pieces.join({ collection: 'structures', id, fichier: new File([octets], 'Récépissé n° 12.bin.pdf') })
    expect(await link.client.pieces.list({ collection: 'structures', id })).toMatchObject([{ nom: 'Récépissé n° 12.bin.pdf', taille: octets.length, present: true }])
    const back = await link.client.pieces.bytes(piece)
    expect(back.name).toBe('Récépissé n° 12.bin.pdf')
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(octets)
  })

  test('hands an export over under its name', async () => {
    const { id } = await link.client.records.create({ collection: 'structures', champs: { nom: 'La Recyclade' } })
    const file = await link.client.exports.list({ collection: 'structures', format: 'csv', colonnes: ['nom'], ids: [id], criteres: [] })
    expect(file.name).toMatch(/^Structures \d{4}-\d\d-\d\d\.csv$/)
    expect(await file.text()).toContain('La Recyclade')
  })
})

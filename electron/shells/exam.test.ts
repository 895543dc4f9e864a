import { isDefinedError, safe } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Core } from '../core/core'
import { aCore } from '../core/testing/aCore'
import { type Link, links } from './testing/links'

const readers = (core: Core): number => core.annonces.listenerCount('annonce')

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

  test('gives back what was written, accents and all', async () => {
    const { id } = await link.client.records.create({ collection: 'structures', champs: { nom: 'L’Écrit d’à côté' } })
    const opened = await link.client.records.get({ collection: 'structures', id })
    expect(opened).toMatchObject({ titre: 'L’Écrit d’à côté', fiche: { id, nom: 'L’Écrit d’à côté' }, corbeille: false })
    expect(await link.client.records.counts()).toMatchObject({ structures: 1 })
    expect(core.lire.get('structures', id)?.nom).toBe('L’Écrit d’à côté')
  })

  test('carries a refusal with its code and data', async () => {
    const { error } = await safe(link.client.records.get({ collection: 'structures', id: 'absente' }))
    expect(isDefinedError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'FICHE_NOT_FOUND', data: { collection: 'structures', id: 'absente' } })
  })

  test('refuses an input that the contract does not know, and writes nothing', async () => {
    const { error } = await safe(link.client.records.create({ collection: 'chats', champs: { nom: 'Mistigri' } }))
    expect(error).toMatchObject({ code: 'BAD_REQUEST' })
    expect((await safe(link.client.figures.ofYear({ annee: '2024' as unknown as number }))).error).toMatchObject({ code: 'BAD_REQUEST' })
    expect((await link.client.records.counts()).structures ?? 0).toBe(0)
  })

  test('does not tell the screen what went wrong inside', async () => {
    vi.spyOn(core, 'lire', 'get').mockImplementation(() => {
      throw new Error('/home/assistante/secret')
    })
    const { error } = await safe(link.client.records.list({ collection: 'structures' }))
    expect(error).toBeInstanceOf(Error)
    if (link.send) expect(String(error?.message)).not.toContain('secret')
  })

  test('tells each change to who follows, and forgets a reader who stops', async () => {
    const feed = await link.client.changes()
    const next = feed.next()
    await vi.waitFor(() => expect(readers(core)).toBe(1))
    const { id } = await link.client.records.create({ collection: 'structures', champs: { nom: 'La Recyclade' } })
    expect((await next).value).toMatchObject({ touche: expect.arrayContaining([{ collection: 'structures', ids: [id] }]) })
    await feed.return?.()
    await vi.waitFor(() => expect(readers(core)).toBe(0))
  })

  test('forgets a reader whose screen goes away', async () => {
    if (!link.leave) return expect(link.send).toBeUndefined()
    const feed = await link.client.changes()
    const ended = feed.next().catch((error: unknown) => error)
    await vi.waitFor(() => expect(readers(core)).toBe(1))
    link.leave()
    await vi.waitFor(() => expect(readers(core)).toBe(0))
    await ended
  })

  test('carries to the core that the screen gave something up', async () => {
    let told: AbortSignal | undefined
    vi.spyOn(core, 'open').mockImplementation((_chemin, _options, signal) => {
      told = signal
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const [known] = await link.client.classeur.known()
    const controller = new AbortController()
    const opening = safe(link.client.classeur.open({ id: known?.id ?? '' }, { signal: controller.signal }))
    await vi.waitFor(() => expect(told).toBeDefined())
    controller.abort()
    expect((await opening).error).toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(told?.aborted).toBe(true))
  })

  test('survives messages that mean nothing', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const message of ['{pas du json', '42', '[]', 'null', '{"i":"1"}', new Uint8Array([0xff, 0x00])]) link.send?.(message)
    expect(await link.client.classeur.state()).toMatchObject({ auteur: { personne: 'Éloïse' } })
    said.mockRestore()
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

import { appendFile, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FsPort, isTemporary, nodeFs } from '../store/fsPort'
import { gatedFs, refusal } from '../store/testing/bench'
import { writeSealed } from './sealed'
import { aSharedFolderOfFiles, deposited, joinFile, opened, type PosteAvecFichiers, put, shaOfText } from './testing/filesBench'

let clock = new Date('2025-01-14T10:00:00Z')
const shared = aSharedFolderOfFiles(() => clock)
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000)
}

/** Every file of the classeur's pieces and of the shared contents must hold what its name or record says. */
async function allWhole(...posts: PosteAvecFichiers[]): Promise<void> {
  for (const post of posts) {
    for (const name of await deposited(post)) if (!isTemporary(name)) expect(shaOfText(await readFile(join(post.depot, name), 'utf8'))).toBe(name)
    for (const { id, chemin = '' } of post.store.lecture.all('pieces')) {
      const read = await opened(post, id)
      if (read !== undefined) expect([chemin, shaOfText(read)]).toEqual([chemin, post.store.lecture.get('pieces', id)?.empreinte])
    }
  }
}

test.each([
  ['cut short', (path: string) => truncate(path, 3)],
  ['empty', (path: string) => truncate(path, 0)],
  ['longer', (path: string) => appendFile(path, 'x')],
  ['flipped by one bit', (path: string) => writeFile(path, 'eevis du mois')],
])('a content %s in the shared folder is not taken; the post that has it puts it anew, and it is then taken', async (_, harm) => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis du mois')
  await a.go()
  await harm(join(a.depot, shaOfText('devis du mois')))
  expect(await b.go()).toMatchObject({ recues: 0, attendus: 1 })
  expect(await readdir(join(b.chemin, 'pieces', 'Le Cri'))).toEqual([])
  // The same bytes are not read again and again.
  expect(await b.go()).toMatchObject({ recues: 0, attendus: 1 })
  expect(await a.go()).toMatchObject({ publiees: 1 })
  expect(await b.go()).toMatchObject({ recues: 1, attendus: 0 })
  expect(await opened(b, id)).toBe('devis du mois')
  // Nobody asks any more.
  await b.go()
  expect(await a.go()).toMatchObject({ publiees: 0 })
})

test('a third post that has the content gives it, when the one that put it there is away', async () => {
  const [a, b, c] = [await shared.post('accueil'), await shared.post('compta'), await shared.post('direction')]
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  for (const post of [a, b]) await post.go()
  await truncate(join(a.depot, shaOfText('devis')), 1)
  expect(await c.go()).toMatchObject({ recues: 0 })
  expect(await b.go()).toMatchObject({ publiees: 1 })
  expect(await c.go()).toMatchObject({ recues: 1 })
  expect(await opened(c, id)).toBe('devis')
})

test('a content that no post puts anew is tried again after a while: the folder may only have been arriving', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  await a.go()
  const path = join(a.depot, shaOfText('devis'))
  await writeFile(path, 'divas')
  await utimes(path, 0, 0)
  await b.go()
  await writeFile(path, 'devis')
  await utimes(path, 0, 0)
  expect(await b.go()).toMatchObject({ recues: 0 })
  later(11)
  expect(await b.go()).toMatchObject({ recues: 1 })
  expect(await opened(b, id)).toBe('devis')
})

test('an exchange carries so much, the small files first, and says that more waits; a big one goes alone', async () => {
  const bornes = { fichiers: 3, octets: 100 }
  const [a, b] = [await shared.post('accueil', { bornes }), await shared.post('compta', { bornes })]
  const contents = ['x'.repeat(500), ...Array.from({ length: 5 }, (_, n) => `${n}`.repeat(40))]
  for (const [n, contenu] of contents.entries()) await joinFile(a, `pieces/Le Cri/${n}.pdf`, contenu)
  const sent = [await a.go(), await a.go(), await a.go(), await a.go()]
  expect(sent.map(({ publiees, aPublier, reste }) => [publiees, aPublier, reste])).toEqual([
    [2, 4, true],
    [2, 2, true],
    [1, 1, true],
    [1, 0, false],
  ])
  expect(sent[0]?.phrases).toEqual(['4\u00A0fichiers partiront avec les prochains échanges.'])
  const taken = [await b.go(), await b.go(), await b.go(), await b.go()]
  expect(taken.map(({ recues, attendus, reste }) => [recues, attendus, reste])).toEqual([
    [2, 4, true],
    [2, 2, true],
    [1, 1, true],
    [1, 0, false],
  ])
})

test('a file that is read while the classeur closes is given up, nothing of it left, and goes next time', async () => {
  const a = await shared.post('accueil')
  await joinFile(a, 'pieces/Le Cri/Gros.pdf', 'x'.repeat(3_000_000))
  const port = gatedFs((call, [, , , , position]) => {
    if (call === 'read' && Number(position) > 1_000_000) void slow.files.stop()
  })
  const slow = await shared.withFiles(a, { port })
  await expect(slow.go()).rejects.toThrow('given up')
  expect((await deposited(a)).filter(name => !isTemporary(name))).toEqual([])
  expect(await (await shared.withFiles(a)).go()).toMatchObject({ publiees: 1 })
  expect((await deposited(a)).length).toBe(1)
})

/** The disk of a post, whose k-th call fails; `failed` tells whether there was one. */
function failingAt(k: number): { port: FsPort; failed: () => boolean } {
  let calls = 0
  const port = gatedFs(() => {
    if (calls++ === k) throw refusal(['ENOSPC', 'EIO', 'EACCES'][k % 3] ?? '')
  })
  return { port, failed: () => calls > k }
}

test('whatever call of the disk fails while a file is sent, no wrong content shows, and the next exchange ends the work', async () => {
  const a = await shared.post('accueil')
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  let [k, failing] = [0, failingAt(0)]
  do {
    await rm(a.depot, { recursive: true, force: true })
    await rm(join(a.chemin, 'partage', 'fichiers.json'), { force: true })
    failing = failingAt(k++)
    const faulty = await shared.withFiles(a, { port: failing.port })
    await faulty.carry().catch(error => expect(error).toMatchObject({ code: 'DISK_REFUSED' }))
    await faulty.files.stop()
    await allWhole(faulty)
    const sound = await shared.withFiles(a)
    await sound.carry()
    await sound.files.stop()
    expect([k, await opened(sound, id), await deposited(a)]).toEqual([k, 'devis', [shaOfText('devis')]])
  } while (failing.failed())
  expect(k).toBeGreaterThan(20)
})

test('whatever call of the disk fails while a file comes, no wrong file shows, none is replaced, and the next exchange ends the work', async () => {
  const [a, b] = [await shared.post('accueil'), await shared.post('compta')]
  await b.files.stop()
  const id = await joinFile(a, 'pieces/Le Cri/Devis.pdf', 'devis')
  await a.go()
  await b.exchanger.exchange()
  await put(b, 'pieces/Le Cri/Devis.pdf', 'un autre')
  const own = `Devis (${shaOfText('devis').slice(0, 8)}).pdf`
  // What is known here, as an exchange left it before anything came.
  const known = join(b.chemin, 'partage', 'fichiers.json')
  await writeSealed(nodeFs, known, { tenus: {}, attendus: { [id]: '' } })
  const asBefore = await readFile(known)
  let [k, failing] = [0, failingAt(0)]
  do {
    await rm(join(b.chemin, 'pieces', 'Le Cri', own), { force: true })
    await writeFile(known, asBefore)
    failing = failingAt(k++)
    const faulty = await shared.withFiles(b, { port: failing.port })
    await faulty.carry().catch(error => expect(error).toMatchObject({ code: 'DISK_REFUSED' }))
    await faulty.files.stop()
    await allWhole(faulty)
    const sound = await shared.withFiles(b)
    await sound.carry()
    await sound.files.stop()
    expect([k, await opened(sound, id)]).toEqual([k, 'devis'])
    expect(await readFile(join(b.chemin, 'pieces/Le Cri/Devis.pdf'), 'utf8')).toBe('un autre')
  } while (failing.failed())
  expect(k).toBeGreaterThan(20)
})

import { execFile } from 'node:child_process'
import { chmod, symlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aFolder, camille } from './testing/bench'
import { bundled } from './testing/bundled'

const folder = aFolder()

test('a second writer is refused, told who has the classeur, and may read', async () => {
  const store = await folder.create('classeur', { clock: () => new Date(2024, 10, 5, 14, 5) })
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))
  await expect(folder.open('classeur')).rejects.toMatchObject({ code: 'CLASSEUR_IN_USE', data: { poste: hostname(), heure: 'le 05/11/2024 à 14\u00A0h\u00A005' } })
  expect((await folder.open('classeur', { mode: 'lecture' })).counts().structures).toBe(1)
})

test('the same folder under another name is the same classeur', async () => {
  await folder.create()
  await symlink(folder.at('classeur'), folder.at('raccourci'))
  await expect(folder.open('raccourci')).rejects.toMatchObject({ code: 'CLASSEUR_IN_USE' })
})

test('closing lets the classeur go and removes the note left for people', async () => {
  const store = await folder.create()
  expect(JSON.parse(await folder.read('classeur/verrou.json'))).toMatchObject({ pid: process.pid })
  await store.close()
  expect(await folder.list('classeur')).not.toContain('verrou.json')
  await folder.open('classeur')
})

test('a note left by a process that was killed does not lock anyone out', async () => {
  await (await folder.create()).close()
  await writeFile(folder.at('classeur/verrou.json'), '{"poste":"ailleurs","utilisateur":"x","pid":1,"heure":"hier"}')
  await folder.open('classeur')
})

test('a refused opening leaves the classeur free', async () => {
  await (await folder.create()).close()
  await writeFile(folder.at('classeur/classeur.json'), '{"format":"permanence-classeur","schema":9,"seq":0}')
  await expect(folder.open('classeur')).rejects.toMatchObject({ code: 'CLASSEUR_NEWER' })
  await expect(folder.open('classeur')).rejects.toMatchObject({ code: 'CLASSEUR_NEWER' })
})

// Another user of this machine: only root may become one.
const NOBODY = 65_534

const others: [string, { uid?: number; gid?: number }][] = [['another process', {}]]
if (process.getuid?.() === 0) others.push(['another user of the machine', { uid: NOBODY, gid: NOBODY }])

test.each(others)('%s is refused a classeur that is open here, and may read it', { timeout: 60_000 }, async (_who, user) => {
  const opening = `
import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'store.ts'))}
const [, , folder] = process.argv
const said = await openStore(folder, { mode: 'ecriture' }).then(() => 'OPENED', error => error.code)
const read = await openStore(folder, { mode: 'lecture' })
process.stdout.write(JSON.stringify([said, read.counts().structures]))`
  const program = await bundled(folder.at('dist'), opening)
  const store = await folder.create()
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))
  for (const name of ['.', 'classeur']) await chmod(folder.at(name), 0o777)
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder.at('classeur')], { cwd: folder.at('.'), encoding: 'utf8', ...user })
  expect(JSON.parse(stdout)).toEqual(['CLASSEUR_IN_USE', 1])
})

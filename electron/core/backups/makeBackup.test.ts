import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { nodeFs } from '../store/fsPort'
import { refusal, set } from '../store/testing/bench'
import { backupsIn } from './backupsIn'
import { readContenu, withBackup } from './contenu'
import { listBackups } from './listBackups'
import { makeBackup } from './makeBackup'
import { requestBackup } from './requestedBackup'
import { aBackedCore } from './testing/aBackedCore'

test('a backup holds records, history, documents, attachments and logos, is read back and says what it counted', async () => {
  const { core } = await aBackedCore()
  for (const dossier of ['quarantaine', 'partage', 'sauvegardes']) {
    await mkdir(join(core.chemin, dossier), { recursive: true })
    await writeFile(join(core.chemin, dossier, 'autre.txt'), 'x')
  }
  const { nom, chemin, phrase, fiches, conventions } = await requestBackup(core)
  expect({ nom, conventions }).toEqual({ nom: '2026-11-12_140500-manuelle.zip', conventions: 1 })
  expect(fiches).toBe(Object.values(core.store.counts()).reduce((a, b) => a + b, 0))
  expect(phrase.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(`Sauvegarde du 12/11/2026 relue : ${fiches} fiches, 1 convention`)
  const files = unzipSync(await readFile(chemin))
  expect(Object.keys(files).map(name => name.replace(/\d{4}-\d{2}\.jsonl/, 'mois.jsonl'))).toEqual([
    'classeur.json',
    'journal.jsonl',
    'historique/mois.jsonl',
    'documents/Le Cri/convention.docx',
    'pieces/Épi/statuts.pdf',
    'logos/association.png',
    'sauvegarde.json',
  ])
  expect(Buffer.from(files['documents/Le Cri/convention.docx'] ?? []).toString()).toBe('mots de la convention')
  expect((await listBackups(core)).sauvegardes).toEqual([
    expect.objectContaining({ nom, ou: 'classeur', genre: 'manuelle', jour: '2026-11-12', heure: '14:05:00', contenu: { fiches, conventions: 1, fichiers: 6 }, copiee: false }),
  ])
})

test('a backup that a rotation takes away while the others are listed is not one of them, and refuses nothing', async () => {
  const { core } = await aBackedCore()
  const { chemin, nom } = await makeBackup(core, 'automatique')
  const port = { ...nodeFs }
  port.open = async (path, flags) => {
    if (path === chemin) await nodeFs.unlink(path)
    return nodeFs.open(path, flags)
  }
  expect((await backupsIn(nodeFs, dirname(chemin))).map(one => one.nom)).toEqual([nom])
  expect(await backupsIn(port, dirname(chemin))).toEqual([])
})

test('gestures made while it is written wait for nothing, and what is zipped is one state of the classeur', async () => {
  const { core } = await aBackedCore()
  const port = { ...nodeFs, readFile: async (path: string) => nodeFs.readFile(path) }
  core.options.port = port
  // A gesture between the reading of the records and that of the history.
  let done = false
  port.readFile = async path => {
    if (path.includes('historique') && !done) {
      done = true
      await core.store.update('Renommer', core.auteur, tx => tx.edit('structures', 's2', set({ nom: 'Épice' })))
      await core.store.checkpoint()
    }
    return nodeFs.readFile(path)
  }
  const { chemin, manifeste } = await makeBackup(core, 'automatique')
  expect(done).toBe(true)
  const { memoire } = await withBackup(nodeFs, chemin, '', zip => readContenu(zip, chemin))
  expect(memoire.get('structures', 's2')).toMatchObject({ nom: 'Épi' })
  const historique = Object.entries(unzipSync(await readFile(chemin))).find(([nom]) => nom.startsWith('historique/'))?.[1]
  expect(Buffer.from(historique ?? []).toString()).not.toContain('Épice')
  expect(manifeste.seq).toBe(core.store.state().seq - 1)
})

test('a disk that writes something else than what it is given keeps no backup', async () => {
  const { core } = await aBackedCore()
  core.options.port = {
    ...nodeFs,
    write: (file, bytes, offset, length, position) => {
      const lie = Buffer.from(bytes)
      if (position > 200) lie[offset] = (lie[offset] ?? 0) ^ 1
      return nodeFs.write(file, lie, offset, length, position)
    },
  }
  await expect(makeBackup(core, 'manuelle')).rejects.toMatchObject({ code: 'BACKUP_UNREAD' })
  expect(await readdir(join(core.chemin, 'sauvegardes'))).toEqual([])
})

test('a file held by another program is named, the others are kept', async () => {
  const { core } = await aBackedCore()
  core.options.port = {
    ...nodeFs,
    readFile: async path => {
      if (path.endsWith('.docx')) throw refusal('EBUSY')
      return nodeFs.readFile(path)
    },
  }
  expect((await requestBackup(core)).phrase).toMatch(/1.fichier n’a pas pu y être mis.: convention\.docx\./)
})

test('two backups of the same second have two names', async () => {
  const { core } = await aBackedCore()
  await Promise.all([requestBackup(core), requestBackup(core)])
  await makeBackup(core, 'automatique')
  expect((await listBackups(core)).sauvegardes.map(({ heure }) => heure)).toEqual(['14:05:02', '14:05:01', '14:05:00'])
})

test('closing the classeur gives up the backup under way, and leaves nothing of it', async () => {
  const { core } = await aBackedCore()
  const { chemin } = core
  const asked = requestBackup(core)
  await Promise.all([core.close(), expect(asked).rejects.toMatchObject({ name: 'AbortError' })])
  expect(await readdir(join(chemin, 'sauvegardes')).catch(() => [])).toEqual([])
})

test('a classeur that is only read is not written to', async () => {
  const { core } = await aBackedCore()
  await core.open(core.chemin, { mode: 'lecture' })
  await expect(requestBackup(core)).rejects.toMatchObject({ code: 'READ_ONLY' })
})

test('what a ZIP cannot hold is said', async () => {
  const { core } = await aBackedCore()
  core.options.port = { ...nodeFs, stat: async path => ({ ...(await nodeFs.stat(path)), taille: 3_000_000_000 }) }
  await expect(requestBackup(core)).rejects.toMatchObject({ code: 'BACKUP_TOO_BIG', data: { fichiers: 3 } })
})

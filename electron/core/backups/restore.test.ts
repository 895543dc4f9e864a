import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Failure } from '../../../shared/kernel/failure'
import { sentence } from '../../../shared/messages'
import { knownClasseurs } from '../classeur/knownClasseurs'
import { openFolder } from '../classeur/openClasseur'
import { checkLines } from '../financements/checkLines'
import { encodeCheckpoint } from '../store/checkpoint'
import { nodeFs } from '../store/fsPort'
import { decodeLine, encodeLine } from '../store/journal'
import { safeStream } from '../store/safeStream'
import { set } from '../store/testing/bench'
import { readContenu, withBackup } from './contenu'
import { listBackups } from './listBackups'
import { encodeManifeste, type Manifeste } from './manifeste'
import { newFromBackup } from './newFromBackup'
import { previewRestore } from './previewRestore'
import { backupsOfKnown, recoverClasseur } from './recoverClasseur'
import { requestBackup } from './requestedBackup'
import { restoreBackup } from './restoreBackup'
import { aBackedCore, recordsOf } from './testing/aBackedCore'
import { writeZip } from './writeZip'

const update = (core: Awaited<ReturnType<typeof aBackedCore>>['core'], edit: Parameters<typeof core.store.update>[2]) => core.store.update('Travailler', core.auteur, edit)

/** A day of work after a backup: one record renamed, one born, one in the corbeille, one taken out of it, two files gone, one edited. */
async function aDayOfWork() {
  const backed = await aBackedCore()
  const { core, at, file } = backed
  await update(core, tx => tx.create('structures', { nom: 'Partie trop tôt' }, 's3'))
  await update(core, tx => tx.trash('structures', 's3'))
  const before = recordsOf(core)
  const { nom } = await requestBackup(core)
  at('2026-11-13T09:00:00')
  await update(core, tx => tx.edit('structures', 's1', set({ nom: 'La Plume', sigle: 'LP' })))
  await update(core, tx => tx.create('structures', { nom: 'Née depuis' }, 's4'))
  await update(core, tx => tx.trash('conventions', 'c1'))
  await update(core, tx => tx.trash('structures', 's2'))
  await update(core, tx => tx.restore('structures', 's3'))
  await rm(join(core.chemin, 'documents'), { recursive: true })
  await rm(join(core.chemin, 'logos/association.png'))
  await file('pieces/Épi/statuts.pdf', 'statuts modifiés')
  return { ...backed, before, nom, cle: { ou: 'classeur' as const, nom } }
}

test('the preview says what would come back, change, or go to the corbeille, by list and by title, and touches nothing', async () => {
  const { core, cle } = await aDayOfWork()
  const now = recordsOf(core)
  const apercu = await previewRestore(core, cle)
  expect(apercu.listes.map(({ libelle, reviennent, changent, partent }) => [libelle, reviennent, changent, partent])).toEqual([
    ['Structures', 1, 1, 2],
    ['Conventions', 1, 0, 0],
  ])
  expect(apercu.listes[0]?.exemples.map(({ titre, quoi }) => `${titre} ${quoi}`).sort()).toEqual(
    ['La Plume change', 'Née depuis part', 'Partie trop tôt part', 'Épi revient'].sort(),
  )
  expect(apercu.fichiers).toEqual({ nombre: 1, exemples: ['documents/Le Cri/convention.docx'] })
  expect(recordsOf(core)).toBe(now)
})

test('restoring makes a backup first, brings every record back in one gesture, and files that are missing, never over another one', async () => {
  const { core, cle, before } = await aDayOfWork()
  const seq = core.store.state().seq
  const restauration = await restoreBackup(core, cle)
  expect(restauration).toMatchObject({ avant: '2026-11-13_090000-avant-restauration.zip', fiches: 5, fichiers: 1 })
  expect(core.store.state().seq).toBe(seq + 1)
  expect(core.lire.get('structures', 's1')).toEqual({ id: 's1', nom: 'Le Cri de la Plume' })
  expect(
    core.store
      .trashed()
      .map(({ fiche }) => fiche.id)
      .sort(),
  ).toEqual(['s3', 's4'])
  expect(core.store.counts()).toEqual(JSON.parse(before)[0])
  expect(await readFile(join(core.chemin, 'documents/Le Cri/convention.docx'), 'utf8')).toBe('mots de la convention')
  expect(await readFile(join(core.chemin, 'pieces/Épi/statuts.pdf'), 'utf8')).toBe('statuts modifiés')
  expect((await core.store.verify()).anomalies).toEqual([])
})

test('Ctrl+Z takes the restoration back, Ctrl+Y makes it again', async () => {
  const { core, cle } = await aDayOfWork()
  const now = recordsOf(core)
  await restoreBackup(core, cle)
  const restored = recordsOf(core)
  expect((await core.store.undo(core.auteur)).geste.replaceAll('\u00A0', ' ')).toBe('Restaurer la sauvegarde du 12/11/2026 à 14 h 05')
  expect(recordsOf(core)).toBe(now)
  await core.store.redo(core.auteur)
  expect(recordsOf(core)).toBe(restored)
})

test('a second restoration finds nothing to change', async () => {
  const { core, cle } = await aDayOfWork()
  await restoreBackup(core, cle)
  expect((await previewRestore(core, cle)).listes).toEqual([])
  expect(await restoreBackup(core, cle)).toMatchObject({ fiches: 0, fichiers: 0, phrase: expect.stringContaining('rien n’a changé') })
})

test('lines that the treasurer checked since come back as they were too, are told before, and undo gives them back checked', async () => {
  const { core } = await aBackedCore()
  await update(core, tx => tx.create('lignesFinancement', { nom: 'DLA', exercice: 2026, financeurId: 's1', montantDemande: 100_00 }, 'l1'))
  const { nom } = await requestBackup(core)
  await update(core, tx => tx.edit('lignesFinancement', 'l1', set({ montantDemande: 200_00 })))
  await checkLines(core, ['l1'], true)
  const now = recordsOf(core)
  const cle = { ou: 'classeur' as const, nom }
  expect((await previewRestore(core, cle)).lignesVerifiees).toBe(1)
  await restoreBackup(core, cle)
  expect(core.lire.get('lignesFinancement', 'l1')).toMatchObject({ montantDemande: 100_00 })
  await core.store.undo(core.auteur)
  expect(recordsOf(core)).toBe(now)
})

test('a damaged backup is refused in a sentence and nothing is touched, not even by a backup', async () => {
  const { core, cle, nom } = await aDayOfWork()
  const path = join(core.chemin, 'sauvegardes', nom)
  const bytes = await readFile(path)
  bytes[300] = (bytes[300] ?? 0) ^ 4
  await writeFile(path, bytes)
  const now = recordsOf(core)
  const refused = await restoreBackup(core, cle).catch((error: Failure) => error)
  expect(sentence(refused as Failure)).toMatch(/abîmée ou incomplète : rien n’a été touché/)
  await expect(previewRestore(core, cle)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
  expect(recordsOf(core)).toBe(now)
  expect(await readdir(join(core.chemin, 'sauvegardes'))).toEqual([nom])
  expect(await readdir(core.chemin)).not.toContain('documents')
})

/** The same backup, with its records as another version had them. */
async function rewritten(from: string, to: string, schema: number, change: (fiches: Map<string, Map<string, { id: string }>>) => void): Promise<void> {
  await withBackup(nodeFs, from, '', async zip => {
    const { manifeste, memoire } = await readContenu(zip, from)
    const fiches = new Map([...memoire.snapshot()].map(([name, records]) => [name, new Map(records)]))
    change(fiches)
    const said: Manifeste = { ...manifeste, schema, fichiers: 2 }
    const files = [
      { nom: 'classeur.json', octets: await encodeCheckpoint({ schema, seq: manifeste.seq, fiches }) },
      { nom: 'journal.jsonl', octets: Buffer.alloc(0) },
      { nom: 'sauvegarde.json', octets: encodeManifeste(said) },
    ]
    await safeStream(
      nodeFs,
      to,
      append =>
        writeZip(
          files.map(({ nom, octets }) => ({ nom, modifieLe: 0, octets: async () => octets })),
          append,
        ),
      async () => undefined,
    )
  })
}

test('a backup of an older schema is brought to this one first; a newer one is refused', async () => {
  const { core } = await aBackedCore()
  const { chemin } = await requestBackup(core)
  const at = (nom: string) => join(core.chemin, 'sauvegardes', nom)
  await rewritten(chemin, at('2026-01-01_100000.zip'), 1, fiches => {
    for (const [id, fiche] of fiches.get('nomenclatures') ?? []) if ('liste' in fiche && fiche.liste === 'comptes') fiches.get('nomenclatures')?.delete(id)
  })
  await rewritten(chemin, at('2026-01-02_100000.zip'), 99, () => undefined)
  await restoreBackup(core, { ou: 'classeur', nom: '2026-01-01_100000.zip' })
  expect(core.lire.where('nomenclatures', 'liste', 'comptes').length).toBeGreaterThan(0)
  await expect(restoreBackup(core, { ou: 'classeur', nom: '2026-01-02_100000.zip' })).rejects.toMatchObject({ code: 'CLASSEUR_NEWER', data: { schema: 99 } })
})

test('a new classeur begins from a backup, its history with it, when the former one cannot be opened', async () => {
  const { core } = await aBackedCore()
  const before = recordsOf(core)
  const { chemin, fiches } = await requestBackup(core)
  const elsewhere = join(core.dossier, 'restauré')
  await newFromBackup(nodeFs, chemin, elsewhere)
  await openFolder(core, elsewhere)
  expect(recordsOf(core)).toBe(before)
  expect(core.store.state().avertissements).toEqual([])
  const read = await core.store.verify()
  expect(read).toMatchObject({ sain: true })
  expect(fiches).toBe(Object.values(core.store.counts()).reduce((sum, count) => sum + count, 0))
  expect(await readFile(join(elsewhere, 'logos/association.png'), 'utf8')).toBe('logo')
  await expect(newFromBackup(nodeFs, chemin, elsewhere)).rejects.toMatchObject({ code: 'CLASSEUR_NOT_EMPTY' })
})

/** A classeur closed after some work, then spoilt so that it does not open; gives what the screen knows it by. */
async function aDamagedClasseur(spoil: (chemin: string) => Promise<void>) {
  const backed = await aBackedCore()
  const { core } = backed
  const { chemin } = core
  await update(core, tx => tx.edit('structures', 's1', set({ sigle: 'LCP' })))
  const { nom } = await requestBackup(core)
  await update(core, tx => tx.edit('structures', 's2', set({ nom: 'Épice' })))
  await core.store.checkpoint()
  await update(core, tx => tx.create('structures', { nom: 'Née depuis' }, 's4'))
  const now = recordsOf(core)
  const id = (await knownClasseurs(core)).find(connu => connu.chemin === chemin)?.id ?? ''
  await core.close()
  await writeFile(join(chemin, 'classeur.json'), '{')
  await spoil(chemin)
  await expect(openFolder(core, chemin)).rejects.toMatchObject({ code: 'CLASSEUR_DAMAGED' })
  return { core, chemin, id, nom, now }
}

/** Takes the first line of the history away. */
async function loseTheFirstLine(chemin: string): Promise<void> {
  const [month = ''] = await readdir(join(chemin, 'historique'))
  const path = join(chemin, 'historique', month)
  await writeFile(path, (await readFile(path, 'utf8')).split('\n').slice(1).join('\n'))
}

test('the screen begins a sound classeur from a backup of one that will not open, with every gesture recorded since, and leaves that one as it is', async () => {
  const { core, chemin, id, nom, now } = await aDamagedClasseur(loseTheFirstLine)
  expect(await backupsOfKnown(core, id)).toMatchObject([{ nom }])
  expect((await recoverClasseur(core, id, nom)).replaceAll('\u00A0', ' ')).toBe('Classeur repris de la sauvegarde du 12/11/2026 à 14 h 05, avec les 2 gestes enregistrés depuis.')
  expect(core.chemin).toBe(join(core.dossier, 'classeur restauré'))
  expect(recordsOf(core)).toBe(now)
  expect(await core.store.verify()).toMatchObject({ sain: true })
  expect(await readFile(join(chemin, 'classeur.json'), 'utf8')).toBe('{')
  await expect(recoverClasseur(core, id, '2020-01-01_100000.zip')).rejects.toMatchObject({ code: 'BACKUP_NOT_FOUND' })
})

test('gestures of another past are not added', async () => {
  const { core, id, nom } = await aDamagedClasseur(async chemin => {
    const [month = ''] = await readdir(join(chemin, 'historique'))
    const path = join(chemin, 'historique', month)
    const [, ...lines] = (await readFile(path, 'utf8'))
      .trimEnd()
      .split('\n')
      .flatMap(line => decodeLine(line) ?? [])
    await writeFile(path, lines.map(change => encodeLine({ ...change, at: '2020-01-01T00:00:00.000Z' })).join(''))
  })
  expect(await recoverClasseur(core, id, nom)).toMatch(/Vérifiez ce qui a été saisi depuis\.$/)
})

test('without a history that follows the backup, the backup alone is taken, and what came since is said to be looked at', async () => {
  const { core, id, nom } = await aDamagedClasseur(chemin => rm(join(chemin, 'historique'), { recursive: true }))
  expect(await recoverClasseur(core, id, nom)).toMatch(/Vérifiez ce qui a été saisi depuis\.$/)
  expect(core.lire.get('structures', 's2')?.nom).toBe('Épi')
})

test('a name that is no backup finds nothing', async () => {
  const { core } = await aBackedCore()
  await expect(restoreBackup(core, { ou: 'classeur', nom: '2026-01-01_100000.zip' })).rejects.toMatchObject({ code: 'BACKUP_NOT_FOUND' })
  await expect(restoreBackup(core, { ou: 'copie', nom: '2026-01-01_100000.zip' })).rejects.toMatchObject({ code: 'BACKUP_NOT_FOUND' })
  expect((await listBackups(core)).sauvegardes).toEqual([])
})

import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { addDays } from '../../../shared/kernel/jour'
import type { Core } from '../core'
import { idOfFolder } from '../folders/folderIds'
import { nodeFs } from '../store/fsPort'
import { refusal, set } from '../store/testing/bench'
import { copyTo } from './copyTo'
import { listBackups } from './listBackups'
import { requestBackup } from './requestedBackup'
import { restoreBackup } from './restoreBackup'
import { aBackedCore } from './testing/aBackedCore'

let count = 0
const work = (core: Core) => core.store.update('Travailler', core.auteur, tx => tx.edit('structures', 's1', set({ nom: `Le Cri ${++count}` })))
const namesOf = async (core: Core) => (await readdir(join(core.chemin, 'sauvegardes')).catch(() => [])).sort()

test('one a day by itself, and none when nothing changed since the last one', async () => {
  const { core, at, file } = await aBackedCore()
  await core.sauvegardes.daily()
  await work(core)
  await core.sauvegardes.daily()
  expect(await namesOf(core)).toEqual(['2026-11-12_140500.zip'])
  at('2026-11-13T08:00:00')
  await core.sauvegardes.daily()
  at('2026-11-14T08:00:00')
  await core.sauvegardes.daily()
  expect(await namesOf(core)).toEqual(['2026-11-12_140500.zip', '2026-11-13_080000.zip'])
  // A document completed in Word is a change too.
  await file('documents/Le Cri/convention.docx', 'mots de la convention, complétés')
  await core.sauvegardes.daily()
  expect(await namesOf(core)).toHaveLength(3)
})

test('it comes some time after the opening, then when the day changes while the classeur stays open', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { core, at } = await aBackedCore()
    await core.open(core.chemin, { mode: 'ecriture' })
    expect(await namesOf(core)).toEqual([])
    await vi.advanceTimersByTimeAsync(60_000)
    await core.sauvegardes.run(async () => undefined)
    expect(await namesOf(core)).toEqual(['2026-11-12_140500.zip'])
    await work(core)
    at('2026-11-13T08:00:00')
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(10 * 60_000)
      await core.sauvegardes.run(async () => undefined)
      expect(await namesOf(core)).toHaveLength(2)
    })
  } finally {
    vi.useRealTimers()
  }
})

test('a command never makes one by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { core } = await aBackedCore()
    core.options.coquille = 'commande'
    await core.open(core.chemin, { mode: 'ecriture' })
    await vi.advanceTimersByTimeAsync(24 * 3_600_000)
    await core.sauvegardes.run(async () => undefined)
    expect(await namesOf(core)).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('those that are one too many go once the new one was read back, never one that was asked for, here as in the second folder', async () => {
  const { core, at } = await aBackedCore()
  const usb = join(core.dossier, 'clé')
  await mkdir(usb)
  await requestBackup(core)
  await copyTo(core, idOfFolder(core, usb))
  for (let day = '2026-11-13', n = 0; n < 14; day = addDays(day, 1), n++) {
    at(`${day}T09:00:00`)
    await work(core)
    await core.sauvegardes.daily()
  }
  const names = await namesOf(core)
  expect(names[0]).toBe('2026-11-12_140500-manuelle.zip')
  expect(names.slice(1)).toEqual(['15', '20', '21', '22', '23', '24', '25', '26'].map(day => `2026-11-${day}_090000.zip`))
  expect((await readdir(join(usb, 'Sauvegardes de classeur'))).sort()).toEqual(names)
}, 30_000)

test('a disk that refuses is told, and what was there stays', async () => {
  const { core, at } = await aBackedCore()
  await core.sauvegardes.daily()
  at('2026-11-13T08:00:00')
  await work(core)
  core.options.port = {
    ...nodeFs,
    write: async () => {
      throw refusal('ENOSPC')
    },
  }
  await core.sauvegardes.daily()
  expect((await listBackups(core)).alerte).toMatch(/^La sauvegarde automatique n’a pas pu être faite\. .*disque plein/)
  expect(await namesOf(core)).toEqual(['2026-11-12_140500.zip'])
  core.options.port = nodeFs
  await core.sauvegardes.daily()
  expect(await listBackups(core)).not.toHaveProperty('alerte')
})

test('a second folder that is away is told, then caught up; files that are not ours are left alone', async () => {
  const { core, at } = await aBackedCore()
  const usb = join(core.dossier, 'clé')
  const there = join(usb, 'Sauvegardes de classeur')
  await mkdir(there, { recursive: true })
  await writeFile(join(there, '2020-01-01_100000.zip'), 'pas une sauvegarde')
  await writeFile(join(there, 'vacances.zip'), 'photos')
  expect(await copyTo(core, idOfFolder(core, usb))).toMatchObject({ copie: { chemin: there } })
  await rename(usb, `${usb}-retirée`)
  const { copie } = await requestBackup(core)
  expect(copie?.replaceAll('\u00A0', ' ')).toBe(`La copie n’a pas pu être faite : dossier introuvable (${usb}). Elle le sera à la prochaine sauvegarde.`)
  expect((await listBackups(core)).copie?.phrase).toBe(copie)
  await rename(`${usb}-retirée`, usb)
  at('2026-11-13T08:00:00')
  await work(core)
  await core.sauvegardes.daily()
  expect((await readdir(there)).sort()).toEqual(['2020-01-01_100000.zip', '2026-11-12_140500-manuelle.zip', '2026-11-13_080000.zip', 'vacances.zip'])
  expect(await listBackups(core)).toMatchObject({ copie: { chemin: there }, sauvegardes: [{ copiee: true }, { copiee: true }] })
  expect((await listBackups(core)).copie).not.toHaveProperty('phrase')
})

test('two classeurs of one name may share a second folder: neither sees, replaces nor deletes the backups of the other', async () => {
  const [one, other] = [await aBackedCore(), await aBackedCore()]
  const usb = join(one.core.dossier, 'clé')
  await mkdir(usb)
  for (const { core } of [one, other]) await copyTo(core, idOfFolder(core, usb))
  await one.core.sauvegardes.daily()
  other.at('2026-11-12T15:00:00')
  await other.core.sauvegardes.daily()
  expect((await readdir(join(usb, 'Sauvegardes de classeur'))).sort()).toEqual(['2026-11-12_140500.zip', '2026-11-12_150000.zip'])
  expect((await listBackups(other.core)).sauvegardes.map(({ heure }) => heure)).toEqual(['15:00:00'])
})

test('a backup that is only in the second folder is shown, and restored from there', async () => {
  const { core } = await aBackedCore()
  const usb = join(core.dossier, 'clé')
  await mkdir(usb)
  await copyTo(core, idOfFolder(core, usb))
  const { nom } = await requestBackup(core)
  await work(core)
  await rm(join(core.chemin, 'sauvegardes'), { recursive: true })
  expect((await listBackups(core)).sauvegardes).toMatchObject([{ nom, ou: 'copie' }])
  await restoreBackup(core, { ou: 'copie', nom })
  expect(core.lire.get('structures', 's1')?.nom).toBe('Le Cri de la Plume')
})

test('the second folder is not inside the classeur, and can be given up: what was copied stays', async () => {
  const { core } = await aBackedCore()
  await expect(copyTo(core, idOfFolder(core, join(core.chemin, 'documents')))).rejects.toMatchObject({ code: 'COPY_INSIDE' })
  const usb = join(core.dossier, 'clé')
  await mkdir(usb)
  await requestBackup(core)
  await copyTo(core, idOfFolder(core, usb))
  expect(await copyTo(core, undefined)).not.toHaveProperty('copie')
  expect(await readdir(join(usb, 'Sauvegardes de classeur'))).toHaveLength(1)
})

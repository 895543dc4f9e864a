import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { safe } from '@orpc/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createFolder } from '../../core/classeur/createClasseur'
import { openCore } from '../../core/core'
import { openReglages } from '../reglages'
import { aDesktop } from '../testing/aDesktop'
import { clientOver } from '../testing/clientOver'
import { app, dialog, forgetStarts, Menu, protocol, session, shell } from '../testing/fakeElectron'
import { openDesktop } from './openDesktop'

type Options = Parameters<typeof aDesktop>[0]

async function started(options?: Options) {
  const desktop = await aDesktop(options)
  onTestFinished(desktop.dispose)
  return desktop
}

const RESOURCES = join(import.meta.dirname, '..', '..', '..', 'resources')

/** Puts a classeur on the disk, as another day would have. */
async function aClasseurIn(dossier: string): Promise<void> {
  const reglages = new Map<string, unknown>()
  const core = await openCore({ reglages: { get: cle => reglages.get(cle), set: (cle, valeur) => void reglages.set(cle, valeur) }, ressources: RESOURCES, coquille: 'commande' })
  await createFolder(core, dossier, [])
  await core.close()
}

const pes21 = { avant: (folder: string) => aClasseurIn(join(folder, 'PES21')) }

test('the first page is ours, behind a sandbox, and speaks to the core', async () => {
  const { window, page } = await started()
  expect(app.sandbox).toBe(true)
  expect(protocol.schemes.map(({ scheme }) => scheme)).toEqual(['app'])
  expect(session.defaultSession.check?.(window.webContents, 'media')).toBe(false)
  expect(window.webContents.opener({ url: 'app://permanence/' })).toEqual({ action: 'deny' })
  expect(window.options.webPreferences?.preload).toMatch(/paquet[\\/]dist[\\/]preload[\\/]preload\.cjs$/)
  expect(window.webContents.getURL()).toBe('app://permanence/')
  page.door.brancher()
  await vi.waitUntil(() => page.ports.length > 0)
  expect(await clientOver(page.ports[0]).classeur.state()).toMatchObject({ coquille: 'bureau', auteur: { personne: 'Éloïse' } })
})

test('a folder named at the start is open when the screen comes', async () => {
  const { folder, page } = await started({ ...pes21, args: ['--inspect=0', '--classeur', '<dossier>/PES21'] })
  page.door.brancher()
  await vi.waitUntil(() => page.ports.length > 0)
  expect(await clientOver(page.ports[0]).classeur.state()).toMatchObject({ ouvert: { nom: 'PES21', chemin: join(folder, 'PES21') } })
})

test('a folder without a classeur is refused in one sentence, and the first screen comes all the same', async () => {
  const { folder, window } = await started({ args: ['<dossier>'] })
  expect(dialog.shown.map(({ message }) => message)).toEqual([`Il n’y a pas de classeur dans « ${folder} » : choisissez le dossier qui contient classeur.json.`])
  expect(window.isVisible()).toBe(true)
})

test('a second start does nothing but tell the first which classeur it was asked for', async () => {
  forgetStarts()
  app.taken = true
  await openDesktop({ paquet: '/absent', args: ['PES21'] })
  expect(app.told).toEqual({ classeur: join(process.cwd(), 'PES21') })
  expect([app.exited, app.ready]).toEqual([true, false])
})

test('the first shows its window and opens that classeur, by its id', async () => {
  const { folder, window, page } = await started(pes21)
  window.minimized = true
  app.emit('second-instance', {}, [], folder, { classeur: join(folder, 'PES21') })
  expect(window.calls).toEqual(['show', 'restore', 'focus'])
  await vi.waitUntil(() => page.messages.length > 0)
  expect(page.messages).toEqual([{ nom: 'ouvrirClasseur', id: expect.stringMatching(/^[0-9a-f]{16}$/) }])
  app.emit('second-instance', {}, [], folder, { classeur: join(folder, 'ailleurs') })
  await vi.waitUntil(() => dialog.shown.length > 0)
  expect(dialog.shown[0]?.message).toContain('Il n’y a pas de classeur dans')
  app.emit('second-instance', {}, [], folder, 'n’importe quoi')
  expect(page.messages).toHaveLength(1)
})

test('a classeur that was opened is among the recent ones of the menu and of the settings', async () => {
  const { folder, page } = await started(pes21)
  const under = (items: readonly Electron.MenuItemConstructorOptions[], name: string) => (items.find(({ label }) => label === name)?.submenu ?? []) as typeof items
  const shown = () => under(under(Menu.current?.template ?? [], 'Fichier'), 'Classeurs récents').map(({ label }) => label)
  expect(shown()).toEqual(['Aucun pour l’instant'])
  page.door.brancher()
  await vi.waitUntil(() => page.ports.length > 0)
  const client = clientOver(page.ports[0])
  dialog.folder = join(folder, 'PES21')
  const connu = await client.classeur.chooseFolder()
  await client.classeur.open({ id: connu?.id ?? '' })
  await vi.waitUntil(() => shown()[0] === 'PES21')
  expect(JSON.parse(await readFile(join(folder, 'reglages', 'config.json'), 'utf8'))).toMatchObject({ classeurs: [join(folder, 'PES21')] })
  expect(openReglages(join(folder, 'reglages')).get('classeurs')).toEqual([join(folder, 'PES21')])
})

test('a document is opened by the system, and the refusal says which file no program opens', async () => {
  const { folder, page } = await started({ ...pes21, args: ['--classeur=<dossier>/PES21'] })
  await mkdir(join(folder, 'PES21', 'documents'), { recursive: true })
  await writeFile(join(folder, 'PES21', 'documents', 'a.docx'), 'a')
  page.door.brancher()
  await vi.waitUntil(() => page.ports.length > 0)
  const client = clientOver(page.ports[0])
  const { id } = await client.records.create({ collection: 'documents', champs: { nom: 'a.docx', type: 'convention-dla', chemin: 'documents/a.docx' } })
  await client.documents.open({ id })
  expect(shell.opened).toEqual([join(folder, 'PES21', 'documents', 'a.docx')])
  shell.refusal = 'No application'
  expect((await safe(client.documents.open({ id }))).error).toMatchObject({ code: 'FILE_NOT_OPENED', data: { chemin: join(folder, 'PES21', 'documents', 'a.docx') } })
})

test('quitting lets the screen record its last field, then closes the classeur, then ends', async () => {
  const { folder, window, page } = await started({ ...pes21, args: ['<dossier>/PES21'] })
  page.door.brancher()
  await vi.waitUntil(() => page.ports.length > 0)
  const client = clientOver(page.ports[0])
  app.quit()
  await vi.waitUntil(() => page.messages.length > 0)
  expect(page.messages).toEqual([{ nom: 'partir' }])
  expect([window.isDestroyed(), app.exited]).toEqual([false, false])
  const { id } = await client.records.create({ collection: 'structures', champs: { nom: 'Saisie au dernier moment' } })
  page.door.partir()
  expect([window.isDestroyed(), app.exited], 'the classeur is not closed yet').toEqual([true, false])
  await vi.waitUntil(() => app.exited)
  // Closed: nobody holds it, and what was recorded last is there.
  const core = await openCore({ reglages: openReglages(), ressources: RESOURCES, coquille: 'commande' })
  await core.open(join(folder, 'PES21'), { mode: 'ecriture' })
  expect(core.lire.get('structures', id)?.nom).toBe('Saisie au dernier moment')
  await core.close()
})

test('a screen that does not answer cannot hold its window', async () => {
  const { window } = await started()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  window.close()
  window.close()
  expect(window.isDestroyed()).toBe(false)
  vi.runAllTimers()
  expect(window.isDestroyed()).toBe(true)
  vi.useRealTimers()
  await vi.waitUntil(() => app.exited)
})

test('a screen that has crashed is offered again, and does not keep its window', async () => {
  const { window } = await started()
  window.webContents.crashed = true
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  await vi.waitUntil(() => window.webContents.reloads === 1)
  expect(dialog.shown[0]?.message).toBe('L’écran de Permanence s’est arrêté.')
  dialog.button = 1
  window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 })
  await vi.waitUntil(() => app.exited)
  expect(window.webContents.reloads).toBe(1)
})

test('a screen that does not answer any more may be waited for, and is asked about once', async () => {
  const { window } = await started()
  dialog.button = 1
  window.emit('unresponsive')
  window.emit('unresponsive')
  await Promise.resolve()
  expect(dialog.shown.map(({ message }) => message)).toEqual(['L’écran de Permanence ne répond plus.'])
  expect(window.webContents.reloads).toBe(0)
})

test('a fault outside any gesture is said once with where its report is, and Permanence closes properly', async () => {
  const { folder, page } = await started()
  process.listeners('uncaughtException').at(-1)?.(new TypeError('Mme Secret'), 'uncaughtException')
  const report = join(folder, 'reglages', 'rapports', 'bureau.log')
  expect(dialog.shown).toEqual([{ message: 'Permanence doit s’arrêter', detail: expect.stringContaining(report) }])
  await vi.waitFor(async () => expect(await readFile(report, 'utf8')).toContain('TypeError'))
  expect(await readFile(report, 'utf8')).not.toContain('Secret')
  page.door.partir()
  await vi.waitUntil(() => app.exited)
})

import { EventEmitter } from 'node:events'
import { beforeEach, expect, test } from 'vitest'
import { Failure } from '../../../shared/kernel/failure'
import { app, BrowserWindow, dialog, FakeEvent, forgetStarts, session } from '../testing/fakeElectron'
import { chooseFolderByDialog, saveByDialog, tellRefusal } from './dialogs'

beforeEach(() => {
  forgetStarts()
  saveByDialog(session.defaultSession as unknown as Electron.Session)
})

const aWindow = () => new BrowserWindow({}) as unknown as Electron.BrowserWindow

class FakeDownload extends EventEmitter {
  options: Electron.SaveDialogOptions = {}
  readonly #url: string
  constructor(url: string) {
    super()
    this.#url = url
  }
  getURL = (): string => this.#url
  getFilename = (): string => 'convention.docx'
  setSaveDialogOptions(options: Electron.SaveDialogOptions): void {
    this.options = options
  }
}

/** Hands a file over from this address, as the screen does. */
function download(url: string) {
  const [event, item] = [new FakeEvent(), new FakeDownload(url)]
  session.defaultSession.emit('will-download', event, item)
  return { event, item }
}

test('a folder is chosen, or the dialog is closed', async () => {
  const demande = { titre: 'Ouvrir un classeur', message: 'Choisissez le dossier.', bouton: 'Ouvrir' }
  dialog.folder = '/home/nora/PES21'
  expect(await chooseFolderByDialog(aWindow(), '/home/nora', demande)).toBe('/home/nora/PES21')
  dialog.folder = undefined
  expect(await chooseFolderByDialog(aWindow(), '/home/nora', demande)).toBeUndefined()
})

test('a file of the screen is put where its user says, among their documents to begin with', () => {
  const { event, item } = download('blob:app://permanence/0b4f')
  expect(event.defaultPrevented).toBe(false)
  expect(item.options).toMatchObject({ title: 'Enregistrer sous', buttonLabel: 'Enregistrer' })
  expect(item.options.defaultPath).toMatch(/documents[\\/]convention\.docx$/)
})

test('a file from elsewhere is refused', () => {
  for (const url of ['https://mechant.test/a.exe', 'blob:https://mechant.test/0b4f', 'data:text/html,a']) expect(download(url).event.defaultPrevented).toBe(true)
})

test('a file that could not be written is said so; one that was, or was given up, is not', () => {
  for (const state of ['completed', 'cancelled', 'interrupted']) download('blob:app://permanence/0b4f').item.emit('done', {}, state)
  expect(dialog.shown).toEqual([{ message: 'Fichier non enregistré', detail: '« convention.docx » n’a pas pu être écrit : vérifiez la place sur le disque, puis recommencez.' }])
})

test('a refusal is said in its sentence; a bug of ours is not taken for one', async () => {
  await tellRefusal(aWindow(), new Failure('NO_CLASSEUR', {}))
  expect(dialog.shown[0]?.message).toBe('Aucun classeur n’est ouvert : ouvrez-en un, ou commencez-en un nouveau.')
  await expect(tellRefusal(aWindow(), new TypeError('a'))).rejects.toThrow(TypeError)
  expect(app.exited).toBe(false)
})

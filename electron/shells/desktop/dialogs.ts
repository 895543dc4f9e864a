import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type Session, shell } from 'electron'
import { Failure } from '../../../shared/kernel/failure'
import { sentence } from '../../../shared/messages'
import type { DemandeDossier } from '../../core/core'
import { isOurs } from './address'

/** Asks for a folder, beginning from this one; undefined when the dialog was closed. */
export async function chooseFolderByDialog(window: BrowserWindow, from: string, { titre, message, bouton }: DemandeDossier): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titre,
    message,
    buttonLabel: bouton,
    defaultPath: from,
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0]
}

/** Says why something asked outside the screen was not done. What is not a refusal is a bug of ours: it goes on. */
export async function tellRefusal(window: BrowserWindow, error: unknown): Promise<void> {
  if (!(error instanceof Failure)) throw error
  await dialog.showMessageBox(window, { type: 'warning', title: 'Permanence', message: sentence(error), buttons: ['Fermer'], noLink: true })
}

/**
 * Opens a file in Word, or whatever this computer opens such files with; a folder in its explorer.
 *
 * @throws Failure FILE_NOT_OPENED
 */
export async function openWithShell(chemin: string): Promise<void> {
  if ((await shell.openPath(chemin)) !== '') throw new Failure('FILE_NOT_OPENED', { chemin })
}

/** « Enregistrer sous » for every file the screen hands over; a file from anywhere else is refused. */
export function saveByDialog(session: Session): void {
  session.on('will-download', (event, item) => {
    const address = item.getURL().replace(/^blob:/, '')
    if (!isOurs(address)) return event.preventDefault()
    item.setSaveDialogOptions({ title: 'Enregistrer sous', buttonLabel: 'Enregistrer', defaultPath: join(app.getPath('documents'), item.getFilename()) })
    item.once('done', (_, state) => {
      if (state === 'interrupted')
        dialog.showErrorBox('Fichier non enregistré', `« ${item.getFilename()} » n’a pas pu être écrit : vérifiez la place sur le disque, puis recommencez.`)
    })
  })
}

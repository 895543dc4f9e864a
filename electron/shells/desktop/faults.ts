import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

const KEPT = 'Tout ce qui était marqué « Enregistré » est sur le disque.'

/** What a fault is in a report: its kind and where in the program. Never its message: it may quote a record. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '))
  return [`${error.name}${code}`, ...places].join('\n')
}

/** Adds the faults of Permanence to a file of this post, one after the other. */
export function openReport(file: string): (error: unknown) => void {
  let last: Promise<unknown> = mkdir(dirname(file), { recursive: true })
  return error => {
    const line = `${new Date().toISOString()} Permanence ${app.getVersion()}\n${traceOf(error)}\n\n`
    // A disk that refuses the report refuses its own fault too: nobody is left to tell.
    last = last.then(() => appendFile(file, line)).catch(() => undefined)
  }
}

/** A fault outside any gesture: said in one sentence, with where its report is; then Permanence closes properly. */
export function tellFaults(report: (error: unknown) => void, file: string): void {
  process.on('unhandledRejection', report)
  process.on('uncaughtException', error => {
    report(error)
    dialog.showErrorBox('Permanence doit s’arrêter', `Une erreur inattendue est survenue. ${KEPT}\n\nLe rapport de l’erreur, sans donnée personnelle, est dans :\n${file}`)
    app.quit()
  })
}

async function ask(window: BrowserWindow, message: string, detail: string, buttons: [string, string]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, { type: 'warning', title: 'Permanence', message, detail, buttons, defaultId: 0, cancelId: 1, noLink: true })
  return response === 0
}

/** Proposes to load the screen again when it has stopped, or does not answer any more. The core is not in it: nothing recorded is at stake. */
export function watchScreen(window: BrowserWindow, report: (error: unknown) => void): void {
  const contents = window.webContents
  contents.on('render-process-gone', async (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    report(Object.assign(new Error(reason), { name: 'RenderProcessGone', code: reason }))
    if (await ask(window, 'L’écran de Permanence s’est arrêté.', KEPT, ['Rouvrir l’écran', 'Quitter Permanence'])) contents.reload()
    else app.quit()
  })
  let asking = false
  window.on('unresponsive', async () => {
    if (asking) return
    asking = true
    const reload = await ask(window, 'L’écran de Permanence ne répond plus.', `${KEPT} Un calcul long peut encore se terminer.`, ['Recharger l’écran', 'Attendre'])
    asking = false
    if (reload && !window.isDestroyed()) contents.reload()
  })
}

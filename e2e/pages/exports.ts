import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'

/** What the browser is handed when this is pressed. */
export async function recu(page: Page, bouton: Locator): Promise<Download> {
  const telechargement = page.waitForEvent('download')
  await bouton.click()
  return telechargement
}

/** The sheets of a workbook handed over, by name. */
export async function feuilles(telechargement: Download): Promise<Record<string, unknown[][]>> {
  return Object.fromEntries((await readExcelFile(await telechargement.path())).map(({ sheet, data }) => [sheet, data]))
}

/** The text of a file handed over. */
export const texte = async (telechargement: Download): Promise<string> => readFile(await telechargement.path(), 'utf8')

/** Lets a file go over a place, as a hand would from its folder; `survol` is looked at while it hangs. */
export async function deposer(page: Page, place: Locator, nom: string, contenu: string, survol?: () => Promise<void>): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], name))
      return transfer
    },
    [nom, contenu] as const,
  )
  await place.dispatchEvent('dragenter', { dataTransfer })
  await survol?.()
  await place.dispatchEvent('drop', { dataTransfer })
}

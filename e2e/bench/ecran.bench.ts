import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium, type Page, test } from '@playwright/test'
import { formatEntier, formatNombre } from '../../shared/kernel/texte'
import { aPost, type Serveur, serve } from '../serveur'
import { aPostCore, demoWith, inFolder, onlyStructures } from './classeurs'
import { fois, median, ms, tell } from './mesure'

const AUTEUR = { personne: 'Éloïse Martin', poste: 'accueil' }
const ROWS = 50_000

/** The application served over a classeur, in a window of this browser, until the deed is done. */
async function onScreen(folder: string, deed: (page: Page, serveur: Serveur) => Promise<void>): Promise<void> {
  const serveur = await serve(await aPost(folder, AUTEUR), join(folder, 'classeur'))
  let browser: Browser | undefined
  try {
    // As the scenarios: found by the global setup.
    browser = await chromium.launch(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR', reducedMotion: 'reduce' })
    await page.goto(await serveur.freshLink())
    await page.getByRole('heading', { level: 1 }).waitFor()
    await deed(page, serveur)
  } finally {
    await browser?.close()
    await serveur.stop()
  }
}

/** From the address to what is painted, in ms. */
const paint = (page: Page, hash: string, selector: string): Promise<number> =>
  page.evaluate(
    async ([hash, selector]) => {
      const frame = () => new Promise(requestAnimationFrame)
      const since = performance.now()
      location.hash = hash
      while (!document.querySelector(selector)) await frame()
      await frame()
      return performance.now() - since
    },
    [hash, selector] as const,
  )

const FIRST_ROW = 'table[role=grid] tbody tr[aria-rowindex]'
const NO_ROW = 'table[role=grid] ~ *'

/** Frames of three seconds, the list scrolled by `px` at each of them: how many took more than 50 ms, and the longest. */
const frames = (page: Page, px: number): Promise<{ late: number; longest: number; all: number }> =>
  page.evaluate(async px => {
    const box = document.querySelector('table[role=grid]')?.parentElement
    const gaps: number[] = []
    let last = performance.now()
    const until = last + 3000
    while (last < until) {
      if (box) box.scrollTop = (box.scrollTop + px) % (box.scrollHeight - box.clientHeight)
      const now = await new Promise<number>(requestAnimationFrame)
      gaps.push(now - last)
      last = now
    }
    return { late: gaps.filter(gap => gap > 50).length, longest: Math.max(...gaps), all: gaps.length }
  }, px)

/** The longest time the screen answers nothing while the deed is done, in ms. */
async function blocked(page: Page, deed: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    let last = performance.now()
    const seen = { longest: 0, over: false }
    port1.onmessage = () => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - last)
      last = now
      if (!seen.over) port2.postMessage(0)
    }
    port2.postMessage(0)
    Object.assign(window, { seen })
  })
  await deed()
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longest: number; over: boolean } }
    seen.over = true
    return seen.longest
  })
}

test('listes', () =>
  inFolder(async folder => {
    const core = await aPostCore()
    await onlyStructures(core, join(folder, 'classeur'), ROWS)
    await core.close()
    await onScreen(folder, async page => {
      const asked = await paint(page, '/fiches/structures', FIRST_ROW)
      await tell({ quoi: `demander et voir ${formatEntier(ROWS)} lignes`, mesure: ms(asked), resultat: ms(asked) })
      await page.waitForTimeout(3000)
      const full: number[] = []
      const empty: number[] = []
      for (let turn = 0; turn < 9; turn++) {
        await paint(page, '/corbeille', 'h1')
        empty.push(await paint(page, '/fiches/structures?ids=[]', NO_ROW))
        await paint(page, '/corbeille', 'h1')
        full.push(await paint(page, '/fiches/structures?tri=nom', FIRST_ROW))
      }
      const ratio = median(full) / median(empty)
      await tell({
        quoi: `revoir la liste de ${formatEntier(ROWS)} lignes`,
        mesure: ms(median(full)),
        pair: `la même sans ligne ${ms(median(empty))}`,
        resultat: fois(ratio),
        but: '≤ ×2',
        tenu: ratio <= 2,
      })
      const still = await frames(page, 0)
      const moving = await frames(page, 700)
      await tell({
        quoi: `la parcourir, ${formatNombre(moving.all)} images`,
        mesure: `la plus longue ${ms(moving.longest)}`,
        pair: `immobile ${ms(still.longest)}, ${still.late} de plus de 50 ms`,
        resultat: `${moving.late} de plus de 50 ms`,
        but: '0',
        tenu: moving.late === 0,
      })
      const words = page.getByRole('textbox', { name: 'Filtrer par des mots' })
      const idle = await blocked(page, () => page.waitForTimeout(1000))
      const typing = await blocked(page, async () => {
        await words.pressSequentially('atelier temoin 1', { delay: 120 })
        await page.waitForTimeout(500)
      })
      await tell({ quoi: 'y filtrer par des mots, au pire', mesure: ms(typing), pair: `sans rien faire ${ms(idle)}`, resultat: ms(typing) })
    })
  }))

/** Resident memory of a process, in Mo; undefined where the system has no `ps`. */
function residentOf(pid: number): number | undefined {
  const { stdout, status } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) / 1024 : undefined
}

test('recherche et mémoire', () =>
  inFolder(async folder => {
    const core = await aPostCore()
    await demoWith(core, join(folder, 'classeur'), 20_000)
    await core.close()
    await onScreen(folder, async (page, { pid }) => {
      const box = page.getByRole('combobox', { name: 'Rechercher partout' })
      await box.fill('at')
      await page.getByRole('listbox', { name: 'Fiches trouvées' }).getByRole('option').first().waitFor()
      await box.fill('')
      const idle: number[] = []
      const typing: number[] = []
      for (let turn = 0; turn < 5; turn++) {
        idle.push(await blocked(page, () => page.waitForTimeout(800)))
        typing.push(
          await blocked(page, async () => {
            await box.pressSequentially(`atelier ${turn}`, { delay: 60 })
            await page.waitForTimeout(300)
          }),
        )
        await box.fill('')
      }
      await tell({
        // The least of the worst: another program of the machine may hold any of them.
        quoi: 'chercher : l’écran retenu au pire',
        mesure: ms(Math.min(...typing)),
        pair: `sans rien faire ${ms(Math.min(...idle))}`,
        resultat: ms(Math.min(...typing)),
        but: '≤ 16 ms',
        tenu: Math.min(...typing) <= 16,
      })
      await paint(page, '/fiches/structures', FIRST_ROW)
      const parse = `const text = require('fs').readFileSync(process.argv[1], 'utf8'); globalThis.kept = JSON.parse(text); process.stdout.write(String(process.memoryUsage().rss / 2 ** 20))`
      const peer = Number(spawnSync(process.execPath, ['-e', parse, join(folder, 'classeur', 'classeur.json')], { encoding: 'utf8' }).stdout)
      const resident = residentOf(pid)
      if (resident !== undefined)
        await tell({
          quoi: 'mémoire du cœur, 50 000 fiches',
          mesure: `${Math.round(resident)} Mo`,
          pair: `JSON.parse seul ${Math.round(peer)} Mo`,
          resultat: fois(resident / peer),
        })
    })
  }))

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { test } from '@playwright/test'
import { formatNombre } from '../../shared/kernel/texte'
import { tell } from './mesure'

const dist = join(import.meta.dirname, '..', '..', 'dist')
const kB = (bytes: number): string => `${formatNombre(Math.round(bytes / 1000))} ko`

/** The bytes of a built program that are read before anything is asked: the file and what it imports at once. */
function firstFiles(entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry)) return known
  known.add(entry)
  const code = readFileSync(entry, 'utf8')
  for (const [, path] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*${}\s,]+?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g))
    if (path) firstFiles(join(dirname(entry), path), known)
  return known
}

const sum = (files: Iterable<string>, sizeOf: (bytes: Buffer) => number): number => [...files].reduce((total, file) => total + sizeOf(readFileSync(file)), 0)

test('poids', async () => {
  const assets = join(dist, 'renderer', 'assets')
  const page = readFileSync(join(dist, 'renderer', 'index.html'), 'utf8')
  const first = new Set<string>()
  for (const [, path] of page.matchAll(/src="\.\/([^"]+\.js)"/g)) firstFiles(join(dist, 'renderer', path ?? ''), first)
  // The page reads it at once, after it told zod how to work.
  for (const name of readdirSync(assets)) if (/^start-.*\.js$/.test(name)) firstFiles(join(assets, name), first)
  const screen = sum(first, bytes => gzipSync(bytes).length)
  await tell({ quoi: 'premier JavaScript de l’écran, gzip', mesure: kB(screen), pair: `${first.size} fichiers`, resultat: kB(screen), but: '≤ 350 ko', tenu: screen <= 350_000 })
  for (const [quoi, path] of [
    ['programme du bureau (Electron)', 'main/main.js'],
    ['ligne de commande', 'node/cli.js'],
  ] as const) {
    const entry = join(dist, path)
    if (!existsSync(entry)) continue
    const alone = sum([entry], bytes => bytes.length)
    const all = sum(firstFiles(entry), bytes => bytes.length)
    const goal = path.startsWith('main') ? { but: '≤ 400 ko', tenu: all <= 400_000 } : {}
    await tell({ quoi, mesure: kB(alone), pair: `avec ce qu’il lit d’abord ${kB(all)}`, resultat: kB(all), ...goal })
  }
})

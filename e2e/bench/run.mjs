// `npm run bench`: builds the product, measures it beside its peers in the same run, prints a table and writes dist/bench.json.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const lines = join(root, 'dist', 'bench.jsonl')

function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, BENCH: lines } })
  return status === 0
}

if (!run('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn'])) process.exit(1)
mkdirSync(join(root, 'dist'), { recursive: true })
rmSync(lines, { force: true })
const done = run('@playwright/test/cli.js', ['test', '--config', 'e2e/bench/playwright.config.ts', ...process.argv.slice(2)])
const mesures = existsSync(lines)
  ? readFileSync(lines, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : []

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} Go, Node ${process.version}`
writeFileSync(join(root, 'dist', 'bench.json'), `${JSON.stringify({ le: new Date().toISOString(), machine, mesures }, null, 2)}\n`)

const cells = mesures.map(({ quoi, mesure, pair, resultat, but, tenu }) => [quoi, mesure, pair ?? '', resultat, but ?? '', tenu === undefined ? '' : tenu ? 'tenu' : 'manqué'])
const table = [['quoi', 'mesure', 'à côté', 'résultat', 'but', ''], ...cells]
const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column].length)))
process.stdout.write(
  `\n${table
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n\n${machine} · médianes ; les rapports seuls se comparent d’une machine à l’autre.\n`,
)
process.exitCode = done ? 0 : 1

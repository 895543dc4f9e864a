// `npm run bench`: builds the product, measures it beside its peers in the same run, prints a table and writes dist/bench.json.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beginTable, endTable } from './tableau.mjs'

const root = join(import.meta.dirname, '..', '..')
const lines = join(root, 'dist', 'bench.jsonl')

function run(script, args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, BENCH: lines } })
  return status === 0
}

if (!run('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn'])) process.exit(1)
beginTable(lines)
const done = run('@playwright/test/cli.js', ['test', '--config', 'e2e/bench/playwright.config.ts', ...process.argv.slice(2)])
endTable(lines, join(root, 'dist', 'bench.json'))
process.exitCode = done ? 0 : 1

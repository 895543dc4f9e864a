// `npm test`: every check in turn, their output as it comes, then one line that sums them up.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'permanence-tests-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/** The program of an installed package, as its package.json names it. */
function program(name, bin = name) {
  const folder = join(root, 'node_modules', name)
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bins === 'string' ? bins : bins[bin])
}

function run(script, args, env = {}) {
  return new Promise(resolve => {
    // A stray import of Electron fails at once instead of waiting for a download.
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ELECTRON_MIRROR: 'http://127.0.0.1:9/', ...process.env, ...env } })
    child.on('exit', code => resolve(code === 0))
  })
}

/** What a reporter counted; a reporter that wrote nothing counts as one failure. */
function counted(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const asOne = done => ({ passed: done ? 1 : 0, failed: done ? 0 : 1, skipped: 0 })
/** A run that failed without a failed test (a file that does not load) is a failure too. */
const atLeastOne = (done, count) => (done || count.failed > 0 ? count : { ...count, failed: 1 })

const steps = [
  ['types', async () => asOne(await run(program('typescript', 'tsc'), ['--noEmit']))],
  ['lint', async () => asOne(await run(program('@biomejs/biome', 'biome'), ['ci', '--error-on-warnings']))],
  ['code mort', async () => asOne(await run(program('knip'), []))],
  [
    'tests unitaires',
    async () => {
      const done = await run(program('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`])
      return atLeastOne(
        done,
        counted(vitestReport, report => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests })),
      )
    },
  ],
  ['construction', async () => asOne(await run(program('vite'), ['build', '--app', '--logLevel', 'warn']))],
  [
    'scénarios',
    async () => {
      const done = await run(program('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport })
      return atLeastOne(
        done,
        counted(playwrightReport, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped })),
      )
    },
  ],
]

const total = { passed: 0, failed: 0, skipped: 0 }
const told = []
for (const [name, check] of steps) {
  process.stdout.write(`\n── ${name} ──\n`)
  const started = Date.now()
  const count = await check()
  for (const key of Object.keys(total)) total[key] += count[key]
  told.push(`${count.failed ? '✗' : '✓'} ${name} : ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${Math.round((Date.now() - started) / 1000)} s)`)
}
rmSync(reports, { recursive: true, force: true })
process.stdout.write(`\n${told.join('\n')}\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0

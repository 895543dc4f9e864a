// `node electron/launch.mjs start|permanence …`: builds what is missing or older than its sources, then opens the application or runs a command.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { canShowWindow, electronBinary } from './electronBinary.mjs'

const root = join(import.meta.dirname, '..')
const CLI = join(root, 'dist', 'node', 'cli.js')
const SOURCES = ['shared', 'electron', 'renderer', 'vite.config.ts', 'package.json']

/** The last time a source changed, in ms; tests are not sources. */
function changedAt(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map(name => changedAt(join(path, name))))
}

function build() {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  process.stderr.write('Permanence se prépare, quelques secondes…\n')
  // What a build says is for the terminal: the output belongs to the command.
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}

// npm runs scripts from the package: a folder is named from where its user is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

const [verb, ...args] = process.argv.slice(2)
if (!existsSync(CLI) || Math.max(...SOURCES.map(name => changedAt(join(root, name)))) > statSync(CLI).mtimeMs) build()

const electron = verb === 'start' && canShowWindow() ? electronBinary() : undefined
if (electron) {
  // Set by editors made with Electron: it would start as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  spawn(electron, [root, ...args], { stdio: 'inherit', env }).on('exit', code => process.exit(code ?? 0))
} else {
  process.argv.splice(2, Infinity, ...(verb === 'start' ? ['servir'] : []), ...args)
  await import('../dist/node/cli.js')
}

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const CLI = join(import.meta.dirname, '..', 'dist', 'node', 'cli.js')
const run = promisify(execFile)

/** Runs a command of the built command line and gives what it printed. */
export async function permanence(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = run(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } })
  child.child.stdin?.end()
  return (await child).stdout
}

/** The application being served, as its user started it. */
export interface Serveur {
  origin: string
  /** Its process, to see what it weighs. */
  pid: number
  /** A new way in, as Entrée gives it. */
  freshLink(): Promise<string>
  /** Asks it to stop, as the system does. @returns its exit code. */
  stop(): Promise<number | null>
  /** Starts it again at the same address, stopped or not. */
  restart(): Promise<void>
}

/** Settings of a post of its own: its author is known, unless the first start is what is looked at. */
export async function aPost(folder: string, auteur: { personne: string; poste: string } | undefined): Promise<NodeJS.ProcessEnv> {
  const reglages = join(folder, 'reglages')
  await mkdir(reglages, { recursive: true })
  await writeFile(join(reglages, 'config.json'), JSON.stringify(auteur ? { auteur } : {}))
  return { PERMANENCE_REGLAGES: reglages, PERMANENCE_CLASSEURS: join(folder, 'classeurs'), TZ: 'Europe/Paris' }
}

function start(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child: ChildProcess = spawn(process.execPath, [CLI, 'servir', '--sans-navigateur', ...args], { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const lines = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]()
  const nextLink = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error(`Le serveur s’est arrêté (code ${await exited}).`)
      if (value.includes('#jeton=')) return value.trim()
    }
  }
  return { child, exited, nextLink }
}

/** Serves the built application on a free port; `classeur` is opened at once, if one is given. */
export async function serve(env: NodeJS.ProcessEnv, classeur: string | undefined): Promise<Serveur> {
  const args = classeur ? ['--classeur', classeur] : []
  let running = start(args, env)
  // The first link is for a person: each page asks for its own.
  const { origin, port } = new URL(await running.nextLink())
  const stop = (): Promise<number | null> => {
    running.child.kill('SIGTERM')
    return running.exited
  }
  return {
    origin,
    get pid() {
      return running.child.pid ?? 0
    },
    freshLink: () => {
      running.child.stdin?.write('\n')
      return running.nextLink()
    },
    stop,
    restart: async () => {
      await stop()
      running = start([...args, '--port', port], env)
      await running.nextLink()
    },
  }
}

import { createHash } from 'node:crypto'
import { realpath, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { Failure } from '../../../shared/kernel/failure'
import { postName, userName } from '../thisPost'
import { codeOf, type FsPort, onDisk, readIfAny, safeWrite } from './fsPort'

/** Held while a classeur is open for writing; the kernel frees it when the process dies. */
export interface Lock {
  release: () => Promise<void>
}

/** What `verrou.json` tells people; the kernel's lock is what decides. */
interface Verrou {
  poste: string
  utilisateur: string
  pid: number
  heure: string
}

const GONE = new Set(['ENOENT', 'ENOTDIR'])
const SOMEONE = 'quelqu’un'
const verrouOf = (folder: string): string => join(folder, 'verrou.json')

/** The address of the kernel's lock: the same for every path that leads to this folder. */
async function addressOf(folder: string): Promise<string> {
  const key = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 32)
  if (process.platform === 'linux') return `\0permanence-${key}`
  // Not the temporary folder of macOS, which each of its users has for themselves: the lock is one for the machine.
  return process.platform === 'win32' ? `\\\\.\\pipe\\permanence-${key}` : `/tmp/permanence-${key}.sock`
}

const listen = (address: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy())
    server.once('error', reject)
    // A named socket is open to every user of the machine: each must be able to ask whether it answers.
    const named = address.startsWith('/')
    server.listen({ path: address, ...(named ? { readableAll: true, writableAll: true } : {}) }, () => {
      server.unref()
      resolve(server)
    })
  })

const answers = (address: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(address, () => {
      socket.destroy()
      resolve(true)
    })
    // Refused to us, it is held by another user all the same.
    socket.once('error', error => resolve(codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM'))
  })

/** The server that holds the address, or undefined when another process does. */
async function hold(address: string): Promise<Server | undefined> {
  try {
    return await listen(address)
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error
    // A named socket file outlives a killed process, unlike the two others.
    if (!address.startsWith('/') || (await answers(address))) return undefined
    await unlink(address)
    return listen(address)
  }
}

async function inUse(port: FsPort, folder: string): Promise<Failure<'CLASSEUR_IN_USE'>> {
  const unknown = { poste: 'ce poste', utilisateur: SOMEONE, heure: 'un moment' }
  try {
    const { poste, utilisateur, heure } = { ...unknown, ...(JSON.parse(String(await readIfAny(port, verrouOf(folder)))) as Partial<Verrou>) }
    return new Failure('CLASSEUR_IN_USE', { chemin: folder, poste, utilisateur, heure })
  } catch {
    // Being written at this instant, or missing: the lock is held all the same.
    return new Failure('CLASSEUR_IN_USE', { chemin: folder, ...unknown })
  }
}

/** True while someone has the right to write in a folder, on this machine. */
export const isHeld = async (folder: string): Promise<boolean> => answers(await addressOf(folder))

/** Takes the only right to write in a folder. Fails as CLASSEUR_IN_USE, telling who has it. */
export async function lockFolder(port: FsPort, folder: string, now: Date): Promise<Lock> {
  const server = await hold(await addressOf(folder))
  if (!server) throw await inUse(port, folder)
  const free = (): Promise<void> => new Promise(resolve => server.close(() => resolve()))
  const heure = `le ${now.toLocaleDateString('fr-FR')} à ${now.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' }).replace(':', '\u00A0h\u00A0')}`
  const verrou: Verrou = { poste: postName(), utilisateur: userName() || SOMEONE, pid: process.pid, heure }
  try {
    await safeWrite(port, verrouOf(folder), Buffer.from(`${JSON.stringify(verrou, null, 2)}\n`))
  } catch (error) {
    await free()
    throw error
  }
  return {
    release: async () => {
      try {
        // Gone with its folder, it is not there any more: what was asked.
        await onDisk(verrouOf(folder), () => port.unlink(verrouOf(folder)).catch(error => (GONE.has(codeOf(error) ?? '') ? undefined : Promise.reject(error))))
      } finally {
        await free()
      }
    },
  }
}

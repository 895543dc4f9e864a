import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { collectionNames } from '../../../../shared/fiches'
import { type FsPort, nodeFs } from '../fsPort'
import { openStore, type Store, type StoreOptions } from '../store'

export const camille = { personne: 'Camille', poste: 'Accueil' }
export const dominique = { personne: 'Dominique', poste: 'Bureau' }

/** A folder for each test of a file, and the stores opened in it, closed with it. */
export function aFolder() {
  let root = ''
  let opened: Store[] = []
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'permanence-'))
    opened = []
  })
  afterEach(async () => {
    await Promise.all(opened.map(store => store.close()))
    await rm(root, { recursive: true })
  })
  const at = (name: string) => join(root, name)
  const open = async (name: string, options: Partial<StoreOptions> = {}): Promise<Store> => {
    const store = await openStore(at(name), { mode: 'ecriture', ...options })
    opened.push(store)
    return store
  }
  return {
    at,
    open,
    create: (name = 'classeur', options: Partial<StoreOptions> = {}) => open(name, { create: true, ...options }),
    /** The disk as a power cut would leave it now: a copy, without any close. */
    cut: (from: string, to: string) => cp(at(from), at(to), { recursive: true }),
    read: (path: string) => readFile(at(path), 'utf8'),
    list: (path: string) => readdir(at(path)),
  }
}

/** Every record, the corbeille included: what two stores are compared by. */
export const stateOf = (store: Store): Record<string, unknown[]> =>
  Object.fromEntries(
    collectionNames.map(name => {
      const inCorbeille = store.trashed().flatMap(({ collection, fiche }) => (collection === name ? [fiche] : []))
      return [name, [...store.lecture.all(name), ...inCorbeille].sort((a, b) => (a.id < b.id ? -1 : 1))]
    }),
  )

/** The real disk, behind a gate that sees each call and may refuse it. */
export function gatedFs(gate: (call: keyof FsPort, args: readonly unknown[]) => void): FsPort {
  const through = Object.entries(nodeFs).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      const done = (call as (...all: unknown[]) => Promise<unknown>).bind(undefined, ...args)
      // A close that fails has let the file go all the same.
      if (name === 'close') await done()
      gate(name as keyof FsPort, args)
      return name === 'close' ? undefined : done()
    },
  ])
  return Object.fromEntries(through) as FsPort
}

/** What a disk says when it refuses. */
export const refusal = (code: string) => Object.assign(new Error(code), { code })

/** A recipe that writes these fields. */
export const set =
  (fields: Record<string, unknown>) =>
  (fiche: object): void => {
    Object.assign(fiche, fields)
  }

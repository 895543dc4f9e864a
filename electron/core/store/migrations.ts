import type { FicheTouchee } from '../../../shared/kernel/change'
import type { Memory } from './memory'
import { clean, diff, type RawFiche } from './patches'

/** Records as any version had them, by collection and id: a migration changes them in place. */
export type Donnees = Record<string, Record<string, { id: string; [champ: string]: unknown }>>

/** A numbered deed that gives every record the shape of schema `id`. One way: backups go back. */
export interface Migration {
  id: number
  name: string
  up: (donnees: Donnees) => void
}

/** Every migration, in order; the first brings schema 1 to schema 2. */
export const migrations: readonly Migration[] = []

/** The schema that a list of migrations leads to. */
export const schemaOf = (list: readonly Migration[]): number => list.at(-1)?.id ?? 1

/** What the migrations after this schema change, as one gesture that the journal and the history keep. */
export function migrate(memory: Memory, from: number, list: readonly Migration[]): FicheTouchee[] {
  const before = memory.snapshot()
  const donnees: Donnees = structuredClone(Object.fromEntries([...before].map(([name, fiches]) => [name, Object.fromEntries(fiches)]))) as Donnees
  for (const migration of list) if (migration.id > from) migration.up(donnees)
  const collections = new Set([...before.keys(), ...Object.keys(donnees)])
  return [...collections].flatMap(collection => {
    const after = new Map(Object.entries(donnees[collection] ?? {}))
    const ids = new Set([...(before.get(collection)?.keys() ?? []), ...after.keys()])
    return [...ids].flatMap(id => {
      const [was, is] = [before.get(collection)?.get(id), clean(after.get(id)) as RawFiche | undefined]
      const patches = diff(was, is)
      return patches.length === 0 ? [] : [{ collection, id, patches, inverse: diff(is, was) }]
    })
  })
}

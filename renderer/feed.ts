import type { QueryClient } from '@tanstack/react-query'
import type { Annonce, Ligne } from '../shared/contract'
import type { Collection } from '../shared/fiches'
import { api, client } from './client'
import { lightRows } from './fiche/recentRows'
import { noteWriters } from './fiche/writers'

const GATHER_MS = 40
const RETRY_MS = 1000
// Past this many rows at once, the whole list is asked again.
const ROWS_MAX = 2000

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** The list with these rows in their new state; a row asked for and not given went to the corbeille. */
export function patchRows(list: readonly Ligne[], asked: ReadonlySet<string>, fresh: readonly Ligne[]): Ligne[] {
  const byId = new Map(fresh.map(row => [row.id, row]))
  const known = new Set(list.map(row => row.id))
  return [...list.flatMap(row => (asked.has(row.id) ? (byId.get(row.id) ?? []) : row)), ...fresh.filter(row => !known.has(row.id))]
}

async function patchList(queries: QueryClient, collection: Collection, ids: ReadonlySet<string>): Promise<void> {
  const { queryKey } = api.records.list.queryOptions({ input: { collection } })
  if (!queries.getQueryData(queryKey)) return
  if (ids.size > ROWS_MAX) return queries.invalidateQueries({ queryKey })
  const fresh = await client.records.rows({ collection, ids: [...ids] })
  const touched = (): Ligne[] => queries.getQueryData<Ligne[]>(queryKey)?.filter(row => ids.has(row.id)) ?? []
  const former = new Set(touched())
  queries.setQueryData<Ligne[]>(queryKey, list => list && patchRows(list, ids, fresh))
  // A row that reads the same is kept by the cache as it was.
  lightRows(touched().filter(row => !former.has(row)))
}

const COMPUTED = [
  api.records.counts,
  api.records.trashed,
  api.records.options,
  api.records.whole,
  api.records.duplicates,
  api.fusion,
  api.classeur.state,
  api.figures,
  api.home,
  api.cpom,
  api.vieAssociative,
  api.equipe,
  api.objectifs,
  api.financements,
  api.search,
  api.documents,
  api.partage,
]

/**
 * True when the question is about one record: its file, its steps, what is linked to it. All of them follow every change: who may
 * sign a convention depends on a person two records away.
 */
export function isAboutOne(queryKey: readonly unknown[]): boolean {
  const input = (queryKey[1] as { input?: { collection?: unknown; id?: unknown } } | undefined)?.input
  return typeof input?.collection === 'string' && typeof input.id === 'string'
}

/** Patches the lists, asks again the open files and whatever is computed. */
async function show(queries: QueryClient, touched: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  const lists = [...touched].map(([collection, ids]) => patchList(queries, collection as Collection, ids))
  const files = queries.invalidateQueries({ predicate: ({ queryKey }) => isAboutOne(queryKey) })
  const computed = COMPUTED.map(question => queries.invalidateQueries({ queryKey: question.key() }))
  await Promise.all([...lists, files, ...computed])
}

/** Follows every change of the classeur for as long as the page lives; after a lost link, everything is asked again. */
export async function followChanges(queries: QueryClient): Promise<never> {
  const touched = new Map<string, Set<string>>()
  const flush = () => {
    const batch = new Map(touched)
    touched.clear()
    // A list that could not be patched is asked again whole.
    show(queries, batch).catch(() => queries.invalidateQueries())
  }
  const gather = (annonce: Annonce) => {
    noteWriters(annonce)
    if (touched.size === 0) setTimeout(flush, GATHER_MS)
    for (const { collection, ids } of annonce.touche) {
      const known = touched.get(collection) ?? new Set()
      for (const id of ids) known.add(id)
      touched.set(collection, known)
    }
  }
  for (let first = true; ; first = false) {
    try {
      const changes = await client.changes()
      if (!first) void queries.invalidateQueries()
      for await (const annonce of changes) gather(annonce)
    } catch {
      // The banner says that the link is lost; here we only come back.
    }
    await wait(RETRY_MS)
  }
}

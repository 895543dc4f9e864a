import { useQueries, useQuery } from '@tanstack/react-query'
import type { FicheOuverte, Lien, Ligne } from '../../shared/contract'
import type { Collection } from '../../shared/fiches'
import { api, client } from '../client'
import { queries } from '../queries'

/** A record that names another, with what its list shows of it. */
export interface LinkedRow extends Lien {
  cellules: Ligne['cellules']
  manques: number
}

/** A record, by where it is. */
export interface Place {
  collection: Collection
  id: string
}

// The input names the record, as questions of the contract do: the feed asks again whatever is about one.
const asked = (name: string, place: Place) => [['records', name], { input: { collection: place.collection, id: place.id } }] as const

async function linkedRows(place: Place, of: Collection): Promise<LinkedRow[]> {
  const linked = await queries.fetchQuery(api.records.linked.queryOptions({ input: place }))
  const liens = new Map(linked.filter(lien => lien.collection === of).map(lien => [lien.id, lien]))
  if (liens.size === 0) return []
  const rows = await client.records.rows({ collection: of, ids: [...liens.keys()] })
  return rows.flatMap(({ id, cellules, manques }) => {
    const lien = liens.get(id)
    return lien ? [{ ...lien, cellules, manques }] : []
  })
}

const linkedOptions = (place: Place, of: Collection) => ({ queryKey: asked(`linked ${of}`, place), queryFn: () => linkedRows(place, of) })

const NONE: readonly LinkedRow[] = []

/** The records of one collection that name this one; undefined while they are read. */
export const useLinkedRows = (place: Place, of: Collection): readonly LinkedRow[] | undefined => useQuery(linkedOptions(place, of)).data

/** The same for several records at once, each told once. */
export function useRowsAbout(places: readonly Place[], of: Collection): readonly LinkedRow[] {
  return useQueries({
    queries: places.map(place => linkedOptions(place, of)),
    combine: results => (results.length === 0 ? NONE : [...new Map(results.flatMap(({ data }) => data ?? []).map(row => [row.id, row])).values()]),
  })
}

/** What the columns of its list say of a record, computed ones included; nothing while it is read. */
export const useCells = (place: Place): Ligne['cellules'] =>
  useQuery({ queryKey: asked('cells', place), queryFn: async () => (await client.records.rows({ collection: place.collection, ids: [place.id] }))[0]?.cellules ?? {} }).data ?? {}

/** Whole records, to show several of their fields. */
export function useFiles(places: readonly Place[]): readonly FicheOuverte[] {
  return useQueries({ queries: places.map(place => api.records.get.queryOptions({ input: place })), combine: results => results.flatMap(({ data }) => data ?? []) })
}

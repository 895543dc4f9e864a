import { useQuery } from '@tanstack/react-query'
import type { Collection } from '../../shared/fiches'
import { api } from '../client'

/** True of a collection whose records papers are made of. */
export function useMakesPapers(collection: Collection): boolean {
  const kinds = useQuery(api.documents.kinds.queryOptions())
  return kinds.data?.some(({ de }) => de === collection) ?? false
}

import { QueryClient } from '@tanstack/react-query'

/** Nothing grows old by itself: the feed says what changed. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 10 * 60_000, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false } },
})

/** Where the shared folder is settled. */
export const PARTAGE_HREF = '/reglages?section=partage'

/** The list of what other posts did here. */
export const RECUES_HREF = '/partage?vue=recues'

/** The conflicts: one of them, or the first that waits. */
export const conflitHref = (id?: string): string => (id === undefined ? '/partage' : `/partage?conflit=${encodeURIComponent(id)}`)

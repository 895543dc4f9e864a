import type { Annonce } from '../../shared/contract'

// What was written long ago is in the history.
const RECORDS_KEPT = 300
const PLACES_KEPT = 60

interface Writing {
  chemin: readonly string[]
  par: string
}

const writings = new Map<string, readonly Writing[]>()

/** Remembers who wrote what, as the feed tells it. */
export function noteWriters({ par, ecrit }: Pick<Annonce, 'par' | 'ecrit'>): void {
  for (const { collection, id, chemins } of ecrit) {
    const cle = `${collection}/${id}`
    const known = writings.get(cle) ?? []
    // Put again, so that the first are the oldest.
    writings.delete(cle)
    writings.set(cle, [...chemins.map(chemin => ({ chemin, par: par.personne })), ...known].slice(0, PLACES_KEPT))
  }
  for (const cle of writings.keys()) if (writings.size > RECORDS_KEPT) writings.delete(cle)
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean => outer.every((step, index) => inner[index] === step)

/** Who last wrote at a place of a record, around it or inside it, since this page is open. */
export const writerAt = (collection: string, id: string, chemin: readonly string[]): string | undefined =>
  writings.get(`${collection}/${id}`)?.find(written => isWithin(written.chemin, chemin) || isWithin(chemin, written.chemin))?.par

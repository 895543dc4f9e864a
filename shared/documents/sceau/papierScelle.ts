import type { Lecture } from '../../lecture'
import { type DocumentProduit, isAtLeast } from '../documentProduit'

/** The paper of a record that was sealed last: the version signed, else the version sent; undefined when none was. */
export function papierScelle(lire: Lecture, sujetId: string): DocumentProduit | undefined {
  const sealed = lire.where('documents', 'sujetId', sujetId).filter(({ scelleLe, element }) => scelleLe !== undefined && element === undefined)
  const signed = sealed.filter(({ statut }) => isAtLeast(statut, 'signe'))
  return (signed.length > 0 ? signed : sealed).toSorted((a, b) => (b.version ?? 1) - (a.version ?? 1))[0]
}
